import type { EventOf } from '#domain/kernel/event';

/** Events of the notifications themselves. */
export const NOTIFICATION_EVENTS = ['notifications.digest-due'] as const;

export type NotificationEvent = EventOf<(typeof NOTIFICATION_EVENTS)[number], { readonly count: number }>;
