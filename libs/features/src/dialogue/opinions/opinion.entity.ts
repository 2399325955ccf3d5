import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OpinionResult } from '#domain/dialogue/opinions/opinion-result';

/** What the votes of a consultation come to: the last result, with what it was made from. It has nobody in it. */
@Entity('consultation_opinion')
export class OpinionEntity {
  @PrimaryColumn('uuid')
  consultationId!: string;

  /** How often votes were taken away by people who left. */
  @Column('int')
  takenAway!: number;

  /** How often they had been when the result was read from them. */
  @Column('int')
  readAfter!: number;

  @Column('timestamptz', { nullable: true })
  madeAt!: Date | null;

  /** The version of the method. */
  @Column('int', { nullable: true })
  method!: number | null;

  @Column('int', { nullable: true })
  seed!: number | null;

  /** SHA-256 of the votes and of which statements were hidden; the same gives the same result. */
  @Column('char', { length: 64, nullable: true })
  inputHash!: string | null;

  @Column('int')
  votes!: number;

  /** The versions of its statements together. */
  @Column('int')
  statementVersions!: number;

  @Column('jsonb', { nullable: true })
  result!: OpinionResult | null;
}
