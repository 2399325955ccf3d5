import type { Announcements } from '#domain/kernel/announcement';
import type { PROGRAMME_EVENTS } from '#domain/parties/programmes/events';

/** Programmes are read by whoever needs them. */
export const PROGRAMME_ANNOUNCEMENTS = {
  'programme.created': [],
  'programme.rules-published': [],
  'programme.closed': [],
  'programme.reopened': [],
} as const satisfies Announcements<(typeof PROGRAMME_EVENTS)[number]>;
