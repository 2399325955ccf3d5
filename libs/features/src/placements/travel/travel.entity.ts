import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { InsuranceKind, Leg, TravelPlan, VisaState } from '#domain/placements/travel/travel.rules';

/** How somebody gets to a placement and back; one of each. */
@Entity('travel_plan')
export class TravelPlanEntity implements TravelPlan {
  @PrimaryColumn('uuid')
  placementId!: string;

  @Column('uuid')
  professionalId!: string;

  @Column('uuid')
  programmeId!: string;

  @Column('uuid')
  institutionId!: string;

  /** Host country, ISO 3166-1 alpha-2. */
  @Column('char', { length: 2 })
  country!: string;

  /** Rises with every change. */
  @Column('int')
  version!: number;

  @Column('jsonb')
  legs!: Leg[];

  @Column('text', { nullable: true })
  visa!: VisaState | null;

  @Column('date', { nullable: true })
  visaUntil!: string | null;

  @Column('text', { nullable: true })
  insurance!: InsuranceKind | null;

  @Column('date', { nullable: true })
  insuredUntil!: string | null;

  /** The gaps of which the traveller has heard since the last change. */
  @Column('text', { array: true })
  said!: string[];

  @Column('timestamptz')
  plannedAt!: Date;
}
