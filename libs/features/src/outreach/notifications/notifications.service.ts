import { Injectable } from '@nestjs/common';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import type { Preferences } from '#domain/outreach/notifications/notification';
import { assertGoodPreferences } from '#domain/outreach/notifications/preferences.rules';
import { NotificationStore } from '#features/outreach/notifications/notification.store';
import { Clock } from '#platform/clock/clock';
import { UnitOfWork } from '#platform/db/unit-of-work';

/** What a person does with their own notifications. */
@Injectable()
export class NotificationsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: NotificationStore,
    private readonly clock: Clock,
  ) {}

  /** Marks own notifications as read, those given or all; others' are passed over. Answers how many were unread. */
  markRead(actor: PersonActor, ids: readonly string[] | null): Promise<number> {
    return this.work.run(actorId(actor), (tx) =>
      this.store.markRead(tx, actor.accountId, ids, this.clock.now()),
    );
  }

  /** Replaces what the person chose to hear. Refuses BAD_INPUT. */
  async changePreferences(actor: PersonActor, preferences: Preferences): Promise<void> {
    assertGoodPreferences(preferences);
    await this.work.run(actorId(actor), (tx) => this.store.saveSettings(tx, actor.accountId, preferences));
  }
}
