import type { FieldPrices } from '#api/graphql/price-classes';

/** What the fields of notifications cost. */
export const NOTIFICATION_PRICES: FieldPrices = {
  Query: {
    ROW: 'notificationPreferences unreadNotificationCount',
    PAGE: 'mailbox myNotifications',
  },
  Mutation: {
    WRITE: 'changeNotificationPreferences markAllNotificationsRead markNotificationsRead',
  },
  Subscription: {
    ROW: 'notificationArrived',
  },
};
