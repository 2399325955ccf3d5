import { Injectable } from '@nestjs/common';
import { Equal, In, LessThanOrEqual } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { PlannedNotification, Preferences } from '#domain/outreach/notifications/notification';
import { NOTICE_CHANNEL } from '#features/outreach/notifications/notice-channel';
import {
  NotificationEntity,
  NotificationSettingEntity,
} from '#features/outreach/notifications/notification.entity';
import type { Tx } from '#platform/db/tx';

/** Write side of the ledger and the settings. */
@Injectable()
export class NotificationStore {
  /** Makes the plans of other events for these people wait, so that two cannot both take the last place of a week. */
  async lockRecipients(tx: Tx, ids: readonly string[]): Promise<void> {
    await tx.query(
      `SELECT pg_advisory_xact_lock(hashtextextended('notification:' || id, 0))
         FROM (SELECT unnest($1::text[]) AS id ORDER BY id) recipient`,
      [ids],
    );
  }

  /**
   * Writes the plan of an event into the ledger; what is there already stays as it is. A notification in the product
   * has arrived as soon as it is written, and says so to every process.
   */
  async insertPlan(tx: Tx, eventId: string, plan: readonly PlannedNotification[], now: Date): Promise<void> {
    const rows = plan.map(({ held, ...planned }) => {
      const arrived = planned.channel === 'IN_APP' && !held;
      const state = held ? 'HELD' : arrived ? 'SENT' : 'PLANNED';
      const sentAt = arrived ? now : null;
      return { ...planned, id: uuidv7(), eventId, state, attempts: 0, createdAt: now, sentAt } as const;
    });
    if (rows.length === 0) return;
    const inserted = await tx
      .createQueryBuilder()
      .insert()
      .into(NotificationEntity)
      .values(rows)
      .orIgnore()
      .returning('id, recipient_id, channel, state')
      .execute();
    const written = inserted.raw as { id: string; recipient_id: string; channel: string; state: string }[];
    const notices = written
      .filter(({ channel, state }) => channel === 'IN_APP' && state === 'SENT')
      .map((row) => `${row.recipient_id}:${row.id}`);
    await tx.query(`SELECT pg_notify($1, notice) FROM unnest($2::text[]) notice`, [NOTICE_CHANNEL, notices]);
  }

  /** The rows of an event that wait for delivery. */
  undelivered(tx: Tx, eventId: string): Promise<NotificationEntity[]> {
    return tx.findBy(NotificationEntity, { eventId: Equal(eventId), state: 'PLANNED' });
  }

  /** A row that waits for delivery and is due, locked until it is delivered; null when there is nothing to do. */
  lockDue(tx: Tx, id: string, now: Date): Promise<NotificationEntity | null> {
    return tx.findOne(NotificationEntity, {
      where: { id: Equal(id), state: 'PLANNED', notBefore: LessThanOrEqual(now) },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async save(tx: Tx, notification: NotificationEntity): Promise<void> {
    await tx.save(NotificationEntity, notification);
  }

  /** The held suggestions of a person that are due, locked; waits for a process that has them, and leaves out what it took. */
  lockHeld(tx: Tx, recipientId: string, now: Date): Promise<NotificationEntity[]> {
    return tx.find(NotificationEntity, {
      where: { recipientId: Equal(recipientId), state: 'HELD', notBefore: LessThanOrEqual(now) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async markDigested(tx: Tx, ids: readonly string[], now: Date): Promise<void> {
    await tx.update(NotificationEntity, { id: In([...ids]) }, { state: 'DIGESTED', sentAt: now });
  }

  /** Marks the recipient's unread notifications as read: those given, or all. Answers how many. */
  async markRead(tx: Tx, recipientId: string, ids: readonly string[] | null, now: Date): Promise<number> {
    const result = await tx
      .createQueryBuilder()
      .update(NotificationEntity)
      .set({ readAt: now })
      .where(`recipient_id = :recipientId AND channel = 'IN_APP' AND state = 'SENT' AND read_at IS NULL`, {
        recipientId,
      })
      .andWhere(ids ? 'id = ANY(:ids)' : 'true', { ids })
      .execute();
    return result.affected ?? 0;
  }

  async saveSettings(tx: Tx, accountId: string, settings: Preferences): Promise<void> {
    await tx.upsert(NotificationSettingEntity, { accountId, ...settings }, ['accountId']);
  }
}
