import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StatementState } from '#domain/dialogue/statements/statement.states';
import type { IsoDate } from '#domain/kernel/dates';
import type { Locale } from '#domain/kernel/locale';

/** One sentence that others agree or disagree with. Who wrote it is there as a key alone. */
@Entity('consultation_statement')
export class StatementEntity {
  /** UUID v7. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  consultationId!: string;

  /** Its number in the consultation, from 1. */
  @Column('int')
  number!: number;

  /** The language in which it was written. */
  @Column('text')
  locale!: Locale;

  /** Empty when it was withheld or withdrawn. */
  @Column('text')
  text!: string;

  /** Whether the consultation began with it. */
  @Column('boolean')
  isSeed!: boolean;

  /** The key of who wrote it; null for a seed, and after an erasure. */
  @Column('bytea', { nullable: true })
  authorKey!: Buffer | null;

  @Column('text')
  state!: StatementState;

  @Column('int')
  version!: number;

  /** Why it is not published. */
  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('timestamptz')
  addedAt!: Date;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;

  /** Whether who wrote it has still to hear of a decision. */
  @Column('boolean')
  unheard!: boolean;
}

/** What one key answered to a statement. */
@Entity('consultation_vote')
class VoteEntity {
  @PrimaryColumn('uuid')
  statementId!: string;

  @PrimaryColumn('bytea')
  voterKey!: Buffer;

  @Column('uuid')
  consultationId!: string;

  @Column('smallint')
  value!: number;
}

/** That somebody took part. */
@Entity('consultation_participation')
class ParticipationEntity {
  @PrimaryColumn('uuid')
  consultationId!: string;

  @PrimaryColumn('uuid')
  accountId!: string;

  @Column('date')
  firstDay!: IsoDate;
}

/** What the keys of a consultation are made from, sealed. */
@Entity('consultation_secret')
class ConsultationSecretEntity {
  @PrimaryColumn('uuid')
  consultationId!: string;

  @Column('bytea')
  sealed!: Buffer;
}

export const STATEMENT_ENTITIES = [
  StatementEntity,
  VoteEntity,
  ParticipationEntity,
  ConsultationSecretEntity,
];
