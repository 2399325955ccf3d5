import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { PaperFacts, PaperKind, ShareableFact } from '#domain/placements/papers/paper.rules';

/** A certificate or letter that was issued. It is printed again from its facts whenever somebody asks for it. */
@Entity('paper')
@Index('paper_placement', ['placementId', 'id'])
export class PaperEntity {
  /** UUID v7. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  kind!: PaperKind;

  @Column('uuid')
  placementId!: string;

  @Column('uuid')
  professionalId!: string;

  @Column('uuid')
  programmeId!: string;

  /** Host country, ISO 3166-1 alpha-2. */
  @Column('char', { length: 2 })
  country!: string;

  /** Without hyphens, as the check looks for it. */
  @Column('text', { unique: true })
  number!: string;

  /** 80 random bits that only the paper shows: the number alone reveals nothing. */
  @Column('text')
  code!: string;

  @Column('jsonb')
  facts!: PaperFacts;

  /** SHA-256 of the facts at issue, hexadecimal. */
  @Column('char', { length: 64 })
  digest!: string;

  /** What the public check reveals, as the holder chose. */
  @Column('text', { array: true })
  shared!: ShareableFact[];

  @Column('timestamptz')
  issuedAt!: Date;

  @Column('timestamptz', { nullable: true })
  revokedAt!: Date | null;

  /** Why, or `REPLACED` by a newer letter. */
  @Column('text', { nullable: true })
  revokedReason!: string | null;
}

export const PAPER_ENTITIES = [PaperEntity];
