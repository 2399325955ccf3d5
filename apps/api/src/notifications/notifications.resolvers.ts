import { MailboxResolver } from '#api/notifications/mailbox.resolver';
import { NotificationsResolver } from '#api/notifications/notifications.resolver';

export const NOTIFICATION_RESOLVERS = [MailboxResolver, NotificationsResolver];
