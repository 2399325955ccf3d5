import { Module } from '@nestjs/common';
import { AccountsModule } from '#features/identity/accounts/accounts.module';
import { AudienceQueries } from '#features/outreach/notifications/audience.queries';
import { DeliveriesService } from '#features/outreach/notifications/deliveries.service';
import { EventQueries } from '#features/outreach/notifications/event.queries';
import { InboxQueries } from '#features/outreach/notifications/inbox.queries';
import { LetterQueries } from '#features/outreach/notifications/letter.queries';
import { NameQueries } from '#features/outreach/notifications/name.queries';
import { NeedFactsQueries } from '#features/outreach/notifications/need-facts.queries';
import { NotificationQueries } from '#features/outreach/notifications/notification.queries';
import { NotificationStore } from '#features/outreach/notifications/notification.store';
import { NotificationsService } from '#features/outreach/notifications/notifications.service';
import { PlansService } from '#features/outreach/notifications/plans.service';
import { Mailbox } from '#platform/mail/mailbox';
import { Mailer } from '#platform/mail/mailer';

@Module({
  imports: [AccountsModule],
  providers: [
    AudienceQueries,
    DeliveriesService,
    EventQueries,
    InboxQueries,
    LetterQueries,
    NeedFactsQueries,
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
