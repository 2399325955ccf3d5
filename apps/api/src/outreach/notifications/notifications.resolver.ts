import { Args, Int, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentContext, CurrentPerson, type RequestContext } from '#api/auth/request-context';
import { toConnection } from '#api/graphql/connection';
import { type Arrivals, LiveNotifications } from '#api/outreach/notifications/live-notifications';
import {
  InboxArgs,
  MarkReadArgs,
  NotificationPreferencesInput,
} from '#api/outreach/notifications/notification.input';
import {
  NotificationConnection,
  NotificationPreferences,
  NotificationType,
} from '#api/outreach/notifications/notification.type';
import type { PersonActor } from '#domain/kernel/actor';
import { InboxQueries } from '#features/outreach/notifications/inbox.queries';
import { NotificationQueries } from '#features/outreach/notifications/notification.queries';
import { NotificationsService } from '#features/outreach/notifications/notifications.service';

@Resolver()
export class NotificationsResolver {
  constructor(
    private readonly inbox: InboxQueries,
    private readonly queries: NotificationQueries,
    private readonly notifications: NotificationsService,
    private readonly live: LiveNotifications,
  ) {}

  @Allow('account.own')
  @Query(() => NotificationConnection, { description: 'Your notifications, newest first.' })
  async myNotifications(
    @CurrentPerson() actor: PersonActor,
    @Args() { unreadOnly, locale, ...page }: InboxArgs,
  ): Promise<NotificationConnection> {
    return toConnection(await this.inbox.page(actor, page, unreadOnly, locale), (row) => row);
  }

  @Allow('account.own')
  @Query(() => Int, { description: 'How many notifications of the caller are unread.' })
  unreadNotificationCount(@CurrentPerson() actor: PersonActor): Promise<number> {
    return this.queries.unreadCount(actor.accountId);
  }

  @Allow('account.own')
  @Query(() => NotificationPreferences, { description: 'What the caller chose to hear.' })
  notificationPreferences(@CurrentPerson() actor: PersonActor): Promise<NotificationPreferences> {
    return this.queries.preferences(actor.accountId);
  }

  @Allow('account.own')
  @Mutation(() => Int, { description: 'Marks notifications of yours as read. Answers how many were unread.' })
  markNotificationsRead(@CurrentPerson() actor: PersonActor, @Args() { ids }: MarkReadArgs): Promise<number> {
    return this.notifications.markRead(actor, ids);
  }

  @Allow('account.own')
  @Mutation(() => Int, {
    description: 'Marks all your notifications as read. Answers how many were unread.',
  })
  markAllNotificationsRead(@CurrentPerson() actor: PersonActor): Promise<number> {
    return this.notifications.markRead(actor, null);
  }

  @Allow('account.own')
  @Mutation(() => NotificationPreferences, { description: 'Replaces what the caller chose to hear.' })
  async changeNotificationPreferences(
    @CurrentPerson() actor: PersonActor,
    @Args('preferences') { off, quietHours, digestOnly }: NotificationPreferencesInput,
  ): Promise<NotificationPreferences> {
    await this.notifications.changePreferences(actor, { off, quietHours: quietHours ?? null, digestOnly });
    return this.queries.preferences(actor.accountId);
  }

  @Allow('account.own')
  @Subscription(() => NotificationType, {
    description: 'Each notification of the caller as it arrives; over server-sent events at /graphql/stream.',
  })
  notificationArrived(
    @CurrentContext() context: RequestContext,
    @CurrentPerson() actor: PersonActor,
  ): Promise<Arrivals> {
    return this.live.arrivals(actor, context.token);
  }
}
