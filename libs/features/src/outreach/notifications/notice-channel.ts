/** The channel of the database on which every process hears of a new notification: `recipient id:notification id`. */
export const NOTICE_CHANNEL = 'notification';
