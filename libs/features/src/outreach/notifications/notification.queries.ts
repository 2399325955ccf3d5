import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DEFAULT_PREFERENCES, type Preferences } from '#domain/outreach/notifications/notification';
import {
  NotificationEntity,
  NotificationSettingEntity,
} from '#features/outreach/notifications/notification.entity';
import { decodeCursor, type Page, type PageRequest, pageSize, toPage } from '#platform/db/keyset';

/** Ids that one sweep takes at most. */
const ROUND = 500;

/** A delivery counts as forgotten when it is overdue by so many seconds: its job was lost. */
const FORGOTTEN_SECONDS = 5;

/** Read side of the ledger: a person's own notifications, and what the sweep has to deliver. */
@Injectable()
export class NotificationQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** What a person was notified of in the product, newest first. */
  async inbox(
    recipientId: string,
    request: PageRequest,
    unreadOnly: boolean,
  ): Promise<Page<NotificationEntity>> {
    const query = this.arrived(recipientId)
      .orderBy('n.id', 'DESC')
      .limit(pageSize(request) + 1);
    if (unreadOnly) query.andWhere('n.read_at IS NULL');
    if (request.after) query.andWhere('n.id < :after', { after: decodeCursor(request.after, 1)[0] });
    return toPage(await query.getMany(), request, ({ id }) => [id]);
  }

  /** How many of them are unread. */
  unreadCount(recipientId: string): Promise<number> {
    return this.arrived(recipientId).andWhere('n.read_at IS NULL').getCount();
  }

  /** One of a person's own notifications in the product; null when it is not theirs. */
  own(recipientId: string, id: string): Promise<NotificationEntity | null> {
    return this.arrived(recipientId).andWhere('n.id = :id', { id }).getOne();
  }

  /** A row of the ledger, for its delivery. */
  byId(id: string): Promise<NotificationEntity | null> {
    return this.dataSource.getRepository(NotificationEntity).findOneBy({ id });
  }

  /** What a person chose. */
  async preferences(accountId: string): Promise<Preferences> {
    const found = await this.dataSource.getRepository(NotificationSettingEntity).findOneBy({ accountId });
    return found ?? DEFAULT_PREFERENCES;
  }

  /** Rows whose delivery is overdue, oldest first. */
  forgotten(now: Date): Promise<NotificationEntity[]> {
    const before = new Date(now.getTime() - FORGOTTEN_SECONDS * 1_000);
    return this.dataSource
      .getRepository(NotificationEntity)
      .createQueryBuilder('n')
      .where(`n.state = 'PLANNED' AND n.not_before < :before`, { before })
      .orderBy('n.not_before')
      .limit(ROUND)
      .getMany();
  }

  /** People whose digest is due. */
  async digestsDue(now: Date): Promise<string[]> {
    const rows = await this.dataSource.query<{ id: string }[]>(
      `SELECT DISTINCT recipient_id AS id FROM notification
        WHERE state = 'HELD' AND not_before <= $1 LIMIT ${ROUND}`,
      [now],
    );
    return rows.map(({ id }) => id);
  }

  private arrived(recipientId: string) {
    return this.dataSource
      .getRepository(NotificationEntity)
      .createQueryBuilder('n')
      .where(`n.recipient_id = :recipientId AND n.channel = 'IN_APP' AND n.state = 'SENT'`, { recipientId });
  }
}
