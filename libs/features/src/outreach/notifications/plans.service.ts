import { Injectable } from '@nestjs/common';
import { announcementsOf } from '#domain/catalogue/announcements';
import type { Audience } from '#domain/kernel/announcement';
import type { NotificationEventData } from '#domain/outreach/notifications/events';
import type { Recipient } from '#domain/outreach/notifications/notification';
import { plan } from '#domain/outreach/notifications/plan';
import { AudienceQueries } from '#features/outreach/notifications/audience.queries';
import { EventQueries } from '#features/outreach/notifications/event.queries';
import type { NotificationEntity } from '#features/outreach/notifications/notification.entity';
import { NotificationStore } from '#features/outreach/notifications/notification.store';
import { Clock } from '#platform/clock/clock';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

const NOTIFICATIONS = 'system:notifications';

/** Writes into the ledger who is notified of what. */
@Injectable()
export class PlansService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: NotificationStore,
    private readonly events: EventQueries,
    private readonly audiences: AudienceQueries,
    private readonly outbox: Outbox<NotificationEventData>,
    private readonly clock: Clock,
  ) {}

  /** Plans the notifications of an event, once however often it is asked. Answers the rows that wait for delivery. */
  async planFor(eventId: string): Promise<readonly NotificationEntity[]> {
    const event = await this.events.byId(eventId);
    if (!event) return [];
    const announcements = announcementsOf(event.name);
    const members = await this.audiences.membersOf(
      announcements.map(({ to }) => to),
      event.data,
    );
    const everyone = [...new Set(Object.values(members).flat())];
    return this.work.run(NOTIFICATIONS, async (tx) => {
      if (announcements.some(({ capped }) => capped)) await this.store.lockRecipients(tx, everyone);
      const now = this.clock.now();
      const recipients = await this.audiences.recipients(tx, everyone, now);
      const rows = plan(event, announcements, whoIsWho(members, recipients), now);
      await this.store.insertPlan(tx, eventId, rows, now);
      return this.store.undelivered(tx, eventId);
    });
  }

  /** Gathers the held suggestions of a person whose digest is due into one announcement. */
  digestFor(recipientId: string): Promise<void> {
    return this.work.run(NOTIFICATIONS, async (tx) => {
      const now = this.clock.now();
      const held = await this.store.lockHeld(tx, recipientId, now);
      if (held.length === 0) return;
      await this.store.markDigested(
        tx,
        held.map(({ id }) => id),
        now,
      );
      const count = new Set(held.map(({ eventId }) => eventId)).size;
      await this.outbox.append(tx, NOTIFICATIONS, {
        name: 'notifications.digest-due',
        aggregate: { type: 'account', id: recipientId, version: 1 },
        data: { count },
      });
    });
  }
}

function whoIsWho(
  members: Readonly<Partial<Record<Audience, readonly string[]>>>,
  recipients: ReadonlyMap<string, Recipient>,
): Partial<Record<Audience, Recipient[]>> {
  const known = (ids: readonly string[]): Recipient[] => ids.flatMap((id) => recipients.get(id) ?? []);
  return Object.fromEntries(Object.entries(members).map(([audience, ids]) => [audience, known(ids)]));
}
