import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Support } from '#domain/marketplace/needs/support.rules';
import type { ChildContact } from '#domain/marketplace/needs/terms';
import type { PlacementTerms } from '#domain/placements/placements/amendment.rules';
import type { PlacementState } from '#domain/placements/placements/placement.states';
import type { Modality } from '#domain/reference/vocabulary';

/** A professional at an institution for a while. Who it belongs to is kept beside it, so that policies need no second row. */
@Entity('placement')
@Index('placement_need', ['needId', 'state'])
@Index('placement_professional', ['professionalId', 'id'])
@Index('placement_institution', ['institutionId', 'id'])
@Index('placement_due', ['state', 'startsOn', 'endsOn'])
export class PlacementEntity implements PlacementTerms {
  /** UUID v7. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { unique: true })
  candidacyId!: string;

  @Column('uuid')
  needId!: string;

  /** The version of the need that was offered. */
  @Column('int')
  needVersion!: number;

  @Column('uuid')
  professionalId!: string;

  @Column('uuid')
  programmeId!: string;

  @Column('uuid')
  institutionId!: string;

  /** Host country, ISO 3166-1 alpha-2. */
  @Column('char', { length: 2 })
  country!: string;

  @Column('text')
  state!: PlacementState;

  /** Rises with every step. */
  @Column('int')
  version!: number;

  /** Rises with every amendment of modality, dates or hours; work plans and their signatures name it. */
  @Column('int')
  termsVersion!: number;

  /** The terms have changed since the work plan was signed: it is to be written and signed again. */
  @Column('boolean', { default: false })
  isReplanning!: boolean;

  /** When the present state began. */
  @Column('timestamptz')
  since!: Date;

  @Column('text')
  modality!: Modality;

  @Column('date')
  startsOn!: string;

  @Column('date')
  endsOn!: string;

  @Column('smallint')
  weeklyHours!: number;

  @Column('text')
  childContact!: ChildContact;

  /** What was offered with it, as the need said on the day of the offer. */
  @Column('jsonb', { default: [] })
  support!: Support[];

  /** Which of the need's positions it takes, from 1; null while it takes none. */
  @Column('smallint', { nullable: true })
  position!: number | null;

  /** The code of the last command that demanded one. */
  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('uuid')
  offeredBy!: string;

  @Column('timestamptz')
  offeredAt!: Date;

  @Column('timestamptz', { nullable: true })
  acceptedAt!: Date | null;
}

export const PLACEMENT_ENTITIES = [PlacementEntity];
