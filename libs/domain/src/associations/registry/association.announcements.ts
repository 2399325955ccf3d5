import type { ASSOCIATION_EVENTS } from '#domain/associations/registry/events';
import type { Announcements } from '#domain/kernel/announcement';

/** Its page says it all. */
export const ASSOCIATION_ANNOUNCEMENTS = {
  'association.saved': [],
  'association.number-checked': [],
} as const satisfies Announcements<(typeof ASSOCIATION_EVENTS)[number]>;
