import type { DEMONSTRATION_EVENTS } from '#domain/demonstration/events';
import type { Announcements } from '#domain/kernel/announcement';

/** Everybody sees the new time. */
export const DEMONSTRATION_ANNOUNCEMENTS = {
  'clock.moved': [],
} as const satisfies Announcements<(typeof DEMONSTRATION_EVENTS)[number]>;
