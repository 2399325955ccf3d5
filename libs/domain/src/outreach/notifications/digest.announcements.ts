import { type Announcements, notify } from '#domain/kernel/announcement';
import type { NOTIFICATION_EVENTS } from '#domain/outreach/notifications/events';

/** The weekly digest of what was held back. */
export const NOTIFICATION_ANNOUNCEMENTS = {
  'notifications.digest-due': [notify('ACCOUNT', 'SUGGESTION', 'match.digest', 'viewMatch')],
} as const satisfies Announcements<(typeof NOTIFICATION_EVENTS)[number]>;
