import { ACCOUNT, type PersonalData, rows } from '#features/identity/accounts/data-subject';

/** Notifications. */
export const NOTIFICATION_DATA = {
  erased: [
    ['notification', `DELETE FROM notification WHERE recipient_id = ${ACCOUNT}`],
    ['notification_setting', `DELETE FROM notification_setting WHERE account_id = ${ACCOUNT}`],
  ],
  copied: {
    notificationSettings: rows(`SELECT "off", quiet_hours, digest_only FROM notification_setting
                                 WHERE account_id = ${ACCOUNT}`),
    notifications: rows(`SELECT kind, message, channel, state, created_at, sent_at, read_at FROM notification
                          WHERE recipient_id = ${ACCOUNT} ORDER BY created_at`),
  },
} as const satisfies PersonalData;
