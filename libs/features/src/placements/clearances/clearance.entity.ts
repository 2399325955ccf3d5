import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ClearanceFacts } from '#domain/placements/clearances/clearance.policy';
import type {
  ClearanceItem,
  ClearanceOutcome,
  ClearanceRule,
  CountryRisk,
} from '#domain/placements/clearances/clearance.rules';
import type { ClearanceState, ClearanceType } from '#domain/placements/clearances/clearance.states';
import type { ClearanceTemplate } from '#domain/placements/clearances/template.rules';

/** Which checks a programme asks for, as it was published; never edited, only followed by the next. */
@Entity('clearance_template')
export class ClearanceTemplateEntity implements ClearanceTemplate {
  @PrimaryColumn('uuid')
  programmeId!: string;

  @PrimaryColumn('int')
  version!: number;

  @Column('jsonb')
  rules!: ClearanceRule[];

  @Column('jsonb')
  countryRisks!: Record<string, CountryRisk>;

  @Column('text')
  otherRisk!: CountryRisk;

  @Column('uuid')
  publishedBy!: string;

  @Column('timestamptz')
  publishedAt!: Date;
}

/** One check of a placement: its outcome, never what a record says. */
@Entity('clearance')
@Index('clearance_expiry', ['expiresOn'])
export class ClearanceEntity implements ClearanceFacts, ClearanceItem, ClearanceOutcome {
  /** UUID v7. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  placementId!: string;

  @Column('text')
  type!: ClearanceType;

  @Column('text')
  state!: ClearanceState;

  /** Rises with every step. */
  @Column('int')
  version!: number;

  /** When the present state began. */
  @Column('timestamptz')
  since!: Date;

  @Column('text', { nullable: true })
  issuer!: string | null;

  @Column('date', { nullable: true })
  issuedOn!: string | null;

  /** The last day on which it counts. */
  @Column('date', { nullable: true })
  expiresOn!: string | null;

  /** The code of the last rejection or waiver. */
  @Column('text', { nullable: true })
  reason!: string | null;

  /** Why, in the words of the approver who waived it. */
  @Column('text', { nullable: true })
  comment!: string | null;

  /** Who submitted or decided last. */
  @Column('uuid', { nullable: true })
  decidedBy!: string | null;

  /** Days ahead of the last warning that was given of its end. */
  @Column('smallint', { nullable: true })
  lastWarning!: number | null;

  /** The version of the template that asked for it; 0: the one that every programme begins with. */
  @Column('int')
  templateVersion!: number;

  @Column('uuid')
  needId!: string;

  @Column('uuid')
  professionalId!: string;

  @Column('uuid')
  institutionId!: string;

  @Column('uuid')
  programmeId!: string;

  /** Host country, ISO 3166-1 alpha-2. */
  @Column('char', { length: 2 })
  country!: string;
}

export const CLEARANCE_ENTITIES = [ClearanceTemplateEntity, ClearanceEntity];
