import type { Announcements } from '#domain/kernel/announcement';
import type { PRIVACY_EVENTS } from '#domain/privacy/events';

/** Officers find them on their own screen. */
export const PRIVACY_ANNOUNCEMENTS = {
  'words.found': [],
  'words.redacted': [],
  'words.kept': [],
} as const satisfies Announcements<(typeof PRIVACY_EVENTS)[number]>;
