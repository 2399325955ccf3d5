import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ClockAction } from '#domain/casework/deadlines/clock.rules';

/** What an open item is about. */
export type ItemSubject = 'need' | 'candidacy' | 'placement' | 'clearance' | 'report';

/** Which open item. */
export interface ItemRef {
  readonly subject: ItemSubject;
  readonly subjectId: string;
}

/** A step of a clock as it is kept: `at` is ISO 8601 in UTC. */
export interface KeptStep {
  readonly action: ClockAction;
  readonly day: number;
  readonly at: string;
}

/** Something that waits for somebody: who holds the ball, since when, until when, and what its clock does next. */
@Entity('open_item')
@Index('open_item_queue', ['dueAt', 'subjectId'])
@Index('open_item_professional', ['professionalId'])
export class OpenItemEntity {
  @PrimaryColumn('text')
  subject!: ItemSubject;

  @PrimaryColumn('uuid')
  subjectId!: string;

  @Column('text')
  state!: string;

  @Column('text')
  holder!: 'PR' | 'FP' | 'CO' | 'AP' | 'SY';

  @Column('timestamptz')
  since!: Date;

  @Column('timestamptz', { nullable: true })
  dueAt!: Date | null;

  @Column('text', { nullable: true })
  clock!: string | null;

  /** Every firing of the clock in order of time, fixed when it started. */
  @Column('jsonb')
  steps!: KeptStep[];

  @Column('timestamptz', { nullable: true })
  firedUpTo!: Date | null;

  @Column('timestamptz', { nullable: true })
  nextAt!: Date | null;

  /** The member of staff who has taken it on; null: whoever comes first. */
  @Column('uuid', { nullable: true })
  assigneeId!: string | null;

  @Column('uuid')
  programmeId!: string;

  @Column('uuid')
  institutionId!: string;

  @Column('uuid', { nullable: true })
  professionalId!: string | null;

  /** Host country, ISO 3166-1 alpha-2. */
  @Column('char', { length: 2 })
  country!: string;
}

export const CLOCK_ENTITIES = [OpenItemEntity];
