import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Hours } from '#domain/associations/services/hours';
import type { Mistake, MistakeAnswer } from '#domain/associations/services/mistakes';
import type { PlaceVisibility } from '#domain/associations/services/place.rules';
import type { ServiceCategory, ServiceMode } from '#domain/associations/services/service';
import type { ServiceState } from '#domain/associations/services/service.states';

/** A service of the directory. */
@Entity('service')
export class ServiceEntity {
  /** UUID v7. */
  @PrimaryColumn('uuid')
  id!: string;

  /** The body that gives it. */
  @Column('uuid')
  institutionId!: string;

  /** The country of the body, ISO 3166-1 alpha-2. */
  @Column('char', { length: 2 })
  country!: string;

  @Column('text')
  state!: ServiceState;

  @Column('int')
  version!: number;

  @Column('text')
  name!: string;

  @Column('text')
  description!: string;

  @Column('text', { array: true })
  categories!: ServiceCategory[];

  @Column('text', { array: true })
  modes!: ServiceMode[];

  @Column('smallint', { nullable: true })
  minimumAge!: number | null;

  @Column('smallint', { nullable: true })
  maximumAge!: number | null;

  @Column('text', { array: true })
  languages!: string[];

  @Column('text', { nullable: true })
  eligibility!: string | null;

  @Column('text', { nullable: true })
  cost!: string | null;

  @Column('text', { nullable: true })
  howToAsk!: string | null;

  @Column('text', { nullable: true })
  website!: string | null;

  @Column('text', { nullable: true })
  email!: string | null;

  @Column('text', { array: true })
  phones!: string[];

  @Column('jsonb', { nullable: true })
  hours!: Hours | null;

  /** Free places, and the day on which that was said. */
  @Column('int', { nullable: true })
  capacity!: number | null;

  @Column('date', { nullable: true })
  capacityOn!: string | null;

  /** The last day on which somebody said that all of it holds. */
  @Column('date', { nullable: true })
  assuredOn!: string | null;

  @Column('timestamptz')
  changedAt!: Date;

  /** The code that the last step gave. */
  @Column('text', { nullable: true })
  reason!: string | null;
}

/** One of the places of a service, in the order in which its body named them. */
@Entity('service_place')
export class ServicePlaceEntity {
  @PrimaryColumn('uuid')
  serviceId!: string;

  @PrimaryColumn('smallint')
  number!: number;

  @Column('text')
  visibility!: PlaceVisibility;

  @Column('char', { length: 2 })
  country!: string;

  @Column('text')
  region!: string;

  @Column('text', { nullable: true })
  town!: string | null;

  @Column('text', { nullable: true })
  address!: string | null;

  @Column('text', { nullable: true })
  postcode!: string | null;

  @Column('double precision', { nullable: true })
  lat!: number | null;

  @Column('double precision', { nullable: true })
  lng!: number | null;
}

/** A mistake that a reader found, and what became of it. */
@Entity('service_report')
export class ServiceReportEntity {
  /** UUID v7. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  serviceId!: string;

  @Column('text')
  mistake!: Mistake;

  /** The account; null for a visitor. */
  @Column('uuid', { nullable: true })
  reportedBy!: string | null;

  @Column('timestamptz')
  reportedAt!: Date;

  @Column('text', { nullable: true })
  answer!: MistakeAnswer | null;

  @Column('uuid', { nullable: true })
  answeredBy!: string | null;

  @Column('timestamptz', { nullable: true })
  answeredAt!: Date | null;
}

export const SERVICE_ENTITIES = [ServiceEntity, ServicePlaceEntity, ServiceReportEntity];
