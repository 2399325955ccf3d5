import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PromiseOutcome, ReplyDraft, ReplyTheme } from '#domain/dialogue/replies/reply';
import type { IsoDate } from '#domain/kernel/dates';

/** What an authority replies: a draft until it is published with the consultation. */
@Entity('consultation_reply')
export class ReplyEntity implements ReplyDraft {
  @PrimaryColumn('uuid')
  consultationId!: string;

  @Column('text')
  locale!: ReplyDraft['locale'];

  @Column('jsonb')
  themes!: ReplyTheme[];

  @Column('int')
  version!: number;

  @Column('timestamptz')
  writtenAt!: Date;

  @Column('timestamptz', { nullable: true })
  publishedAt!: Date | null;
}

/** A promise of a published reply, and how far it has come. */
@Entity('consultation_promise')
export class PromiseEntity {
  /** UUID v7. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  consultationId!: string;

  /** The place of its theme in the reply, from 0. */
  @Column('int')
  theme!: number;

  @Column('text')
  text!: string;

  /** The office that keeps it. */
  @Column('text')
  owner!: string;

  @Column('date')
  dueOn!: IsoDate;

  /** Per cent that are done. */
  @Column('int')
  progress!: number;

  @Column('text', { nullable: true })
  outcome!: PromiseOutcome | null;

  /** What shows that it was kept. */
  @Column('text', { nullable: true })
  evidence!: string | null;

  @Column('int')
  version!: number;

  /** The day of the last news, or of the reply. */
  @Column('date')
  newsOn!: IsoDate;

  /** The day on which those who made it last heard that it is late or silent. */
  @Column('date', { nullable: true })
  remindedOn!: IsoDate | null;
}

/** What was said of a promise. */
@Entity('consultation_promise_news')
export class PromiseNewsEntity {
  @PrimaryColumn('uuid')
  promiseId!: string;

  @PrimaryColumn('int')
  number!: number;

  @Column('timestamptz')
  saidAt!: Date;

  @Column('int')
  progress!: number;

  @Column('text')
  note!: string;
}

export const REPLY_ENTITIES = [ReplyEntity, PromiseEntity, PromiseNewsEntity];
