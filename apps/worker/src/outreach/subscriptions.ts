import type { NOTIFICATION_EVENTS } from '#domain/outreach/notifications/events';
import type { Subscriptions } from '#worker/jobs';

/** Which jobs follow the events of the notifications themselves. */
export const OUTREACH_SUBSCRIPTIONS = {
  'notifications.digest-due': [],
} as const satisfies Subscriptions<(typeof NOTIFICATION_EVENTS)[number]>;
