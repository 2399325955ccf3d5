/** Events of the notifications themselves. */
export const NOTIFICATION_EVENTS = ['notifications.digest-due'] as const;
