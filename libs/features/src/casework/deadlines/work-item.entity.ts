import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { DeadlineAction } from '#domain/casework/deadlines/deadline.rules';
import type { Party } from '#domain/casework/deadlines/view';
import type { ItemSubject } from '#domain/catalogue/state-views';

/** Which work item. */
export interface ItemRef {
  readonly subject: ItemSubject;
  readonly subjectId: string;
}

/** A step of a deadline as it is kept: `at` is ISO 8601 in UTC. */
export interface KeptStep {
  readonly action: DeadlineAction;
  readonly day: number;
  readonly at: string;
}

/** Something that waits for somebody: who acts next, since when, until when, and what its deadline does next. */
@Entity('work_item')
@Index('work_item_queue', ['dueAt', 'subjectId'])
@Index('work_item_professional', ['professionalId'])
export class WorkItemEntity {
  @PrimaryColumn('text')
  subject!: ItemSubject;

  @PrimaryColumn('uuid')
  subjectId!: string;

  @Column('text')
  state!: string;

  @Column('text')
  waitingOn!: Party;

  @Column('timestamptz')
  since!: Date;

  @Column('timestamptz', { nullable: true })
  dueAt!: Date | null;

  @Column('text', { nullable: true })
  deadline!: string | null;

  /** Every step of the deadline in order of time, fixed when it started. */
  @Column('jsonb')
  steps!: KeptStep[];

  @Column('timestamptz', { nullable: true })
  doneUpTo!: Date | null;

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

export const DEADLINE_ENTITIES = [WorkItemEntity];
