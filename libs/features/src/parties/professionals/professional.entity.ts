import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Locale } from '#domain/kernel/locale';
import type { ProfessionalState } from '#domain/parties/professionals/professional.states';
import type {
  Connectivity,
  ConsentPurpose,
  HeritageBasis,
  ProfileBasics,
} from '#domain/parties/professionals/profile';
import type { Modality } from '#domain/reference/vocabulary';

/** A person who offers expertise: the state and the plain fields of the profile. Its lists are rows of their own. */
@Entity('professional')
@Index('professional_state', ['state', 'id'])
export class ProfessionalEntity implements ProfileBasics {
  /** UUID v7. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { unique: true })
  accountId!: string;

  @Column('text')
  state!: ProfessionalState;

  /** The last day of a pause; null: until further notice, or not paused. */
  @Column('date', { nullable: true })
  pausedUntil!: string | null;

  /** When the person last said that the profile is right. */
  @Column('timestamptz')
  lastConfirmedAt!: Date;

  /** The day on which to ask whether it still is; null once asked. */
  @Column('date', { nullable: true })
  heartbeatOn!: string | null;

  /** The last day on which the profile counts as fresh. */
  @Column('date')
  freshUntil!: string;

  @Column('text', { nullable: true })
  headline!: string | null;

  @Column('text', { nullable: true })
  summary!: string | null;

  @Column('char', { length: 2, nullable: true })
  residenceCountry!: string | null;

  /** A region of that country; null when not said, or where there are none. */
  @Column('text', { nullable: true })
  residenceRegion!: string | null;

  @Column('smallint', { nullable: true })
  yearsExperience!: number | null;

  @Column('smallint', { nullable: true })
  educationLevel!: number | null;

  @Column('text', { nullable: true })
  educationField!: string | null;

  @Column('text', { array: true })
  modalities!: Modality[];

  @Column('text', { array: true, default: [] })
  ownSkills!: string[];

  @Column('smallint', { nullable: true })
  weeklyHours!: number | null;

  @Column('smallint', { nullable: true })
  maxDailyHours!: number | null;

  @Column('text', { nullable: true })
  connectivity!: Connectivity | null;

  @Column('text', { nullable: true })
  accommodationNeeds!: string | null;

  /** 0 none, 1 to 3; a higher one includes the lower ones. Recorded by staff. */
  @Column('smallint', { default: 0 })
  clearanceLevel!: number;

  /** The last day of the clearance; null exactly when there is none. */
  @Column('date', { nullable: true })
  clearanceValidUntil!: string | null;

  @Column('timestamptz')
  createdAt!: Date;

  /** Rises with every change of the profile or of its state. */
  @Column('int')
  version!: number;
}

@Entity('professional_heritage')
@Index('professional_heritage_country', ['country', 'professionalId'])
export class HeritageEntity {
  @PrimaryColumn('uuid')
  professionalId!: string;

  /** ISO 3166-1 alpha-2. */
  @PrimaryColumn('char', { length: 2 })
  country!: string;

  @Column('text')
  basis!: HeritageBasis;
}

/** One consent to one text, perhaps withdrawn; at most one per purpose and version is live. It counts for the current version. */
@Entity('consent')
export class ConsentEntity {
  /** UUID v7. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  professionalId!: string;

  @Column('text')
  purpose!: ConsentPurpose;

  /** The version of the text that the person agreed to. */
  @Column('text')
  textVersion!: string;

  /** The language in which the text was read; null when the text is not known. */
  @Column('text', { nullable: true })
  language!: Locale | null;

  /** SHA-256 of the text in hex; null when the text is not known: such a consent does not count. */
  @Column('text', { nullable: true })
  digest!: string | null;

  @Column('timestamptz')
  givenAt!: Date;

  @Column('timestamptz', { nullable: true })
  withdrawnAt!: Date | null;
}

/** Taking part in a programme, with what only the person can say about its conditions; null: not said. */
@Entity('programme_enrolment')
@Index('programme_enrolment_people', ['programmeId', 'professionalId'])
export class EnrolmentEntity {
  @PrimaryColumn('uuid')
  professionalId!: string;

  @PrimaryColumn('uuid')
  programmeId!: string;

  /** Has the age that the programme asks for. */
  @Column('boolean', { nullable: true })
  ofAge!: boolean | null;

  /** May return to the country of residence. */
  @Column('boolean', { nullable: true })
  rightOfReturn!: boolean | null;

  @Column('timestamptz')
  enrolledAt!: Date;
}

/** An institution with which the person has a conflict of interest. */
@Entity('conflict_of_interest')
export class ConflictOfInterestEntity {
  @PrimaryColumn('uuid')
  professionalId!: string;

  @PrimaryColumn('uuid')
  institutionId!: string;
}

export const PROFESSIONAL_ENTITIES = [
  ProfessionalEntity,
  HeritageEntity,
  ConsentEntity,
  EnrolmentEntity,
  ConflictOfInterestEntity,
];
