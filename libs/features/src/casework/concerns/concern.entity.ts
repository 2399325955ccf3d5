import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ConcernFacts } from '#domain/casework/concerns/concern.policy';
import type { ConcernState } from '#domain/casework/concerns/concern.states';

const SCHEMA = 'safeguarding';

/** A safeguarding concern. It is kept apart from everything else, and no reference to anything outside is readable. */
@Entity({ name: 'concern', schema: SCHEMA })
export class ConcernEntity implements ConcernFacts {
  /** UUID v4, so that it does not even tell when. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  state!: ConcernState;

  /** Where it happened, ISO 3166-1 alpha-2; null: not said. */
  @Column('char', { length: 2, nullable: true })
  country!: string | null;

  @Column('timestamptz')
  receivedAt!: Date;

  /** The code with which it was closed. */
  @Column('text', { nullable: true })
  outcome!: string | null;

  @Column('int')
  version!: number;
}

/** What was reported, or written by an officer afterwards; sealed, its author too. */
@Entity({ name: 'concern_entry', schema: SCHEMA })
export class ConcernEntryEntity {
  @PrimaryColumn('uuid')
  concernId!: string;

  /** 1 is what was reported. */
  @PrimaryColumn('int')
  number!: number;

  @Column('bytea')
  sealed!: Buffer;

  @Column('timestamptz')
  writtenAt!: Date;
}

export const CONCERN_ENTITIES = [ConcernEntity, ConcernEntryEntity];
