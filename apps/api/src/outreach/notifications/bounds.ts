import type { FieldBounds } from '#api/graphql/bound-classes';

/** What bounds the lists of notifications. */
export const NOTIFICATION_BOUNDS: FieldBounds = {
  NotificationPreferences: {
    OF_A_TABLE: 'off',
  },
};
