import { Module } from '@nestjs/common';
import { AccountsModule } from '#features/accounts/accounts.module';
import { AudienceQueries } from '#features/notifications/audience.queries';
import { DeliveriesService } from '#features/notifications/deliveries.service';
import { EventQueries } from '#features/notifications/event.queries';
import { InboxQueries } from '#features/notifications/inbox.queries';
import { LetterQueries } from '#features/notifications/letter.queries';
import { NameQueries } from '#features/notifications/name.queries';
import { NotificationQueries } from '#features/notifications/notification.queries';
import { NotificationStore } from '#features/notifications/notification.store';
import { NotificationsService } from '#features/notifications/notifications.service';
import { PlansService } from '#features/notifications/plans.service';
import { Mailer } from '#platform/mail/mailer';
import { Mailbox } from '#platform/mail/mailbox';

@Module({
  imports: [AccountsModule],
  providers: [
    AudienceQueries,
    DeliveriesService,
    EventQueries,
    InboxQueries,
    LetterQueries,
    Mailer,
    Mailbox,
    NameQueries,
    NotificationQueries,
    NotificationStore,
    NotificationsService,
    PlansService,
  ],
  exports: [
    DeliveriesService,
    InboxQueries,
    Mailbox,
    NameQueries,
    NotificationQueries,
    NotificationsService,
    PlansService,
  ],
})
export class NotificationsModule {}
