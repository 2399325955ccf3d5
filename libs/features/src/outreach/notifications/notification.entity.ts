import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Channel, Kind } from '#domain/kernel/announcement';
import type { Parameters, Preferences, QuietHours } from '#domain/outreach/notifications/notification';

/**
 * PLANNED waits for its delivery, HELD for the weekly digest (then DIGESTED); SENT and FAILED are ends, and so is
 * DROPPED: the recipient was shut out or left before the delivery.
 */
export type NotificationState = 'PLANNED' | 'HELD' | 'SENT' | 'FAILED' | 'DROPPED' | 'DIGESTED';

/** A line of the ledger: one event, for one recipient, on one channel. */
@Entity('notification')
@Index('notification_once', ['eventId', 'recipientId', 'channel'], { unique: true })
export class NotificationEntity {
  /** UUID v7. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  eventId!: string;

  /** Account id. */
  @Column('uuid')
  recipientId!: string;

  @Column('text')
  channel!: Channel;

  @Column('text')
  kind!: Kind;

  /** Key of the title and body. */
  @Column('text')
  message!: string;

  /** Key of the next step. */
  @Column('text')
  next!: string;

  /** Ids and plain values only. */
  @Column('jsonb')
  parameters!: Parameters;

  @Column('text')
  state!: NotificationState;

  @Column('timestamptz')
  notBefore!: Date;

  /** Deliveries that failed. */
  @Column('int')
  attempts!: number;

  /** Code of the last failure. */
  @Column('text', { nullable: true })
  lastError!: string | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  sentAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  readAt!: Date | null;
}

/** What a person chose; without a row, everything is on. */
@Entity('notification_setting')
export class NotificationSettingEntity implements Preferences {
  @PrimaryColumn('uuid')
  accountId!: string;

  @Column('jsonb')
  off!: Preferences['off'];

  @Column('jsonb', { nullable: true })
  quietHours!: QuietHours | null;

  @Column('boolean')
  digestOnly!: boolean;
}

export const NOTIFICATION_ENTITIES = [NotificationEntity, NotificationSettingEntity];
