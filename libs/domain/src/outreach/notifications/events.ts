import type { Alike } from '#domain/kernel/event';

/** Events of the notifications themselves. */
export const NOTIFICATION_EVENTS = ['notifications.digest-due'] as const;

/** What each event of notifications carries. */
export type NotificationEventData = Alike<(typeof NOTIFICATION_EVENTS)[number], { readonly count: number }>;
