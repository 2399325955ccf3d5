import { Column, Entity, PrimaryColumn } from 'typeorm';

export const REMATCH_STATES = ['RUNNING', 'DONE', 'CANCELLED'] as const;
export type RematchState = (typeof REMATCH_STATES)[number];

/** First the profiles are rebuilt, then the needs are ranked. */
export const REMATCH_STAGES = ['PEOPLE', 'NEEDS'] as const;
export type RematchStage = (typeof REMATCH_STAGES)[number];

/** What is matched again. */
export type RematchScope = 'PROGRAMME' | 'NEED' | 'PROFESSIONAL';

/** Why it is matched again. */
export const REMATCH_CAUSES = ['STAFF', 'RULES'] as const;
export type RematchCause = (typeof REMATCH_CAUSES)[number];

/** Matching a whole programme again, or one need or professional of it. */
@Entity('rematch')
export class RematchEntity {
  /** UUID v7, or the id of the event that asked for it. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  programmeId!: string;

  @Column('text')
  scope!: RematchScope;

  /** The programme, need or professional. */
  @Column('uuid')
  subjectId!: string;

  @Column('text')
  cause!: RematchCause;

  /** Account id, or `system:<name>`. */
  @Column('text')
  startedBy!: string;

  @Column('text')
  state!: RematchState;

  @Column('text')
  stage!: RematchStage;

  @Column('timestamptz')
  startedAt!: Date;

  @Column('timestamptz', { nullable: true })
  finishedAt!: Date | null;
}

/** A piece of a rematch that one job does. */
@Entity('rematch_part')
export class RematchPartEntity {
  @PrimaryColumn('uuid')
  rematchId!: string;

  @PrimaryColumn('text')
  stage!: RematchStage;

  @PrimaryColumn('int')
  number!: number;

  /** Professionals or needs. */
  @Column('uuid', { array: true })
  ids!: string[];

  @Column('timestamptz', { nullable: true })
  doneAt!: Date | null;
}

export const REMATCH_ENTITIES = [RematchEntity, RematchPartEntity];
