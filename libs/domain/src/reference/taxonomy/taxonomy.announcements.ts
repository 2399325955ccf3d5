import type { Announcements } from '#domain/kernel/announcement';
import type { TAXONOMY_EVENTS } from '#domain/reference/taxonomy/events';

/** Nobody is notified of a new taxonomy; matching follows it. */
export const TAXONOMY_ANNOUNCEMENTS = {
  'taxonomy.imported': [],
} as const satisfies Announcements<(typeof TAXONOMY_EVENTS)[number]>;
