import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AmendmentState } from '#domain/placements/placements/amendment.policy';
import type { AmendedPart, PlacementTerms } from '#domain/placements/placements/amendment.rules';
import type { EndingSide } from '#domain/placements/placements/ending.rules';
import type { Milestone, Signatory, Signature, WorkPlan } from '#domain/placements/placements/plan.rules';
import type { Modality } from '#domain/reference/vocabulary';

/** Modality, dates and hours as they were from one moment on: the history of a placement. */
@Entity('placement_terms')
export class PlacementTermsEntity implements PlacementTerms {
  @PrimaryColumn('uuid')
  placementId!: string;

  @PrimaryColumn('int')
  version!: number;

  @Column('text')
  modality!: Modality;

  @Column('date')
  startsOn!: string;

  @Column('date')
  endsOn!: string;

  @Column('smallint')
  weeklyHours!: number;

  @Column('timestamptz')
  since!: Date;
}

/** A version of the work plan; never edited, only followed by the next. */
@Entity('work_plan')
export class WorkPlanEntity implements WorkPlan {
  @PrimaryColumn('uuid')
  placementId!: string;

  @PrimaryColumn('int')
  version!: number;

  /** The version of modality, dates and hours that it was written for. */
  @Column('int')
  placementVersion!: number;

  @Column('text')
  summary!: string;

  @Column('jsonb')
  milestones!: Milestone[];

  /** SHA-256 of its text, hexadecimal: this is what is signed. */
  @Column('char', { length: 64 })
  digest!: string;

  @Column('uuid')
  writtenBy!: string;

  @Column('timestamptz')
  writtenAt!: Date;
}

@Entity('plan_signature')
export class PlanSignatureEntity implements Signature {
  @PrimaryColumn('uuid')
  placementId!: string;

  @PrimaryColumn('int')
  planVersion!: number;

  @PrimaryColumn('text')
  signatory!: Signatory;

  @Column('uuid')
  accountId!: string;

  @Column('char', { length: 64 })
  digest!: string;

  @Column('timestamptz')
  signedAt!: Date;
}

/** A line of the host's readiness list that is done. */
@Entity('readiness_tick')
export class ReadinessTickEntity {
  @PrimaryColumn('uuid')
  placementId!: string;

  @PrimaryColumn('text')
  code!: string;

  @Column('uuid')
  tickedBy!: string;

  @Column('timestamptz')
  tickedAt!: Date;
}

/** The emergency contact, as the professional gave it. */
@Entity('emergency_contact')
export class EmergencyContactEntity {
  @PrimaryColumn('uuid')
  placementId!: string;

  @Column('text')
  name!: string;

  @Column('text')
  phone!: string;

  @Column('text', { nullable: true })
  relation!: string | null;

  @Column('timestamptz')
  givenAt!: Date;
}

/** The last test of the link between the professional and the host. */
@Entity('link_test')
export class LinkTestEntity {
  @PrimaryColumn('uuid')
  placementId!: string;

  @Column('boolean')
  worked!: boolean;

  @Column('uuid')
  testedBy!: string;

  @Column('timestamptz')
  testedAt!: Date;
}

/** A change of modality, dates or hours that one side asks for. */
@Entity('placement_amendment')
export class AmendmentEntity implements PlacementTerms {
  /** UUID v7. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  placementId!: string;

  /** The version of the terms that it changes. */
  @Column('int')
  termsVersion!: number;

  @Column('text')
  modality!: Modality;

  @Column('date')
  startsOn!: string;

  @Column('date')
  endsOn!: string;

  @Column('smallint')
  weeklyHours!: number;

  @Column('text', { array: true })
  parts!: AmendedPart[];

  /** Why, in the words of who asks. */
  @Column('text')
  why!: string;

  @Column('text')
  state!: AmendmentState;

  @Column('uuid')
  askedBy!: string;

  @Column('timestamptz')
  askedAt!: Date;

  @Column('uuid', { nullable: true })
  decidedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;
}

@Entity('placement_suspension')
export class SuspensionEntity {
  /** UUID v7. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  placementId!: string;

  @Column('text')
  reason!: string;

  @Column('date')
  reviewOn!: string;

  @Column('timestamptz')
  since!: Date;

  /** Null while it lasts. */
  @Column('timestamptz', { nullable: true })
  until!: Date | null;
}

/** How a placement ended before its last day. */
@Entity('early_end')
export class EarlyEndEntity {
  @PrimaryColumn('uuid')
  placementId!: string;

  @Column('date')
  endedOn!: string;

  @Column('text')
  side!: EndingSide;

  @Column('text')
  reason!: string;
}

export const PLACEMENT_WORK_ENTITIES = [
  PlacementTermsEntity,
  WorkPlanEntity,
  PlanSignatureEntity,
  ReadinessTickEntity,
  EmergencyContactEntity,
  LinkTestEntity,
  AmendmentEntity,
  SuspensionEntity,
  EarlyEndEntity,
];
