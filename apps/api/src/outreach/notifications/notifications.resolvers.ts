import { MailboxResolver } from '#api/outreach/notifications/mailbox.resolver';
import { NotificationsResolver } from '#api/outreach/notifications/notifications.resolver';

export const NOTIFICATION_RESOLVERS = [MailboxResolver, NotificationsResolver];
