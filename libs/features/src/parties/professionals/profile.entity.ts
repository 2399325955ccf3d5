import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { EvidenceKind } from '#domain/reference/vocabulary';
import type { CefrLevel, Modality } from '#domain/reference/vocabulary';
import { ProfessionalWordEntity } from '#features/parties/professionals/profile-word.entity';

/** A skill that a professional holds. */
@Entity('professional_skill')
@Index('professional_skill_holders', ['skillId', 'professionalId'])
export class ProfessionalSkillEntity {
  @PrimaryColumn('uuid')
  professionalId!: string;

  /** `concept.id`; ours, for compact joins. */
  @PrimaryColumn('int')
  skillId!: number;

  /** 1 basic, 2 working, 3 advanced, 4 expert; null when not said. */
  @Column('smallint', { nullable: true })
  level!: number | null;

  @Column('smallint', { nullable: true })
  years!: number | null;

  @Column('text')
  evidence!: EvidenceKind;

  /** What shows it: a sentence or a link. */
  @Column('text', { nullable: true })
  evidenceNote!: string | null;

  /** Account of the member of staff who checked it. */
  @Column('text', { nullable: true })
  verifiedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  verifiedAt!: Date | null;
}

@Entity('professional_language')
export class ProfessionalLanguageEntity {
  @PrimaryColumn('uuid')
  professionalId!: string;

  /** ISO 639-1, or 639-3 where there is none. */
  @PrimaryColumn('text')
  code!: string;

  @Column('text', { nullable: true })
  overall!: CefrLevel | null;

  @Column('text', { nullable: true })
  listening!: CefrLevel | null;

  @Column('text', { nullable: true })
  reading!: CefrLevel | null;

  @Column('text', { nullable: true })
  speaking!: CefrLevel | null;

  @Column('text', { nullable: true })
  writing!: CefrLevel | null;
}

/** A sector in which a professional has worked. */
@Entity('professional_sector')
export class ProfessionalSectorEntity {
  @PrimaryColumn('uuid')
  professionalId!: string;

  /** ISIC Rev.4 code. */
  @PrimaryColumn('text')
  code!: string;
}

/** A licence for a regulated profession. */
@Entity('professional_licence')
export class LicenceEntity {
  @PrimaryColumn('uuid')
  professionalId!: string;

  /** `concept.id` of the occupation. */
  @PrimaryColumn('int')
  occupationId!: number;

  /** Where it was given, ISO 3166-1 alpha-2. */
  @PrimaryColumn('char', { length: 2 })
  country!: string;

  @Column('date', { nullable: true })
  validUntil!: string | null;
}

/** Days in which a professional is free; those of one person never overlap. */
@Entity('availability_window')
export class AvailabilityWindowEntity {
  /** UUID v7. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  professionalId!: string;

  @Column('date')
  startsOn!: string;

  @Column('date')
  endsOn!: string;

  @Column('text', { array: true })
  modalities!: Modality[];

  @Column('smallint', { nullable: true })
  weeklyHours!: number | null;

  /** When matching was notified of the end; null before. */
  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;
}

/** A post that a professional held. */
@Entity('professional_experience')
@Index('professional_experience_owner', ['professionalId', 'position'])
export class ExperienceEntity {
  /** UUID v7. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  professionalId!: string;

  /** Place in the person's own order. */
  @Column('int')
  position!: number;

  @Column('text')
  title!: string;

  @Column('text')
  organisation!: string;

  @Column('char', { length: 2, nullable: true })
  country!: string | null;

  @Column('date', { nullable: true })
  startsOn!: string | null;

  @Column('date', { nullable: true })
  endsOn!: string | null;

  @Column('text', { nullable: true })
  description!: string | null;
}

/** Something that a professional has studied. */
@Entity('professional_education')
@Index('professional_education_owner', ['professionalId', 'position'])
export class EducationEntity {
  /** UUID v7. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  professionalId!: string;

  /** Place in the person's own order. */
  @Column('int')
  position!: number;

  @Column('text')
  title!: string;

  @Column('text')
  school!: string;

  /** ISCED 2011 level, 0–8. */
  @Column('smallint', { nullable: true })
  level!: number | null;

  /** ISCED-F 2013 code. */
  @Column('text', { nullable: true })
  field!: string | null;

  @Column('date', { nullable: true })
  endsOn!: string | null;
}

export const PROFILE_ENTITIES = [
  ProfessionalWordEntity,
  ProfessionalSkillEntity,
  ProfessionalLanguageEntity,
  ProfessionalSectorEntity,
  LicenceEntity,
  AvailabilityWindowEntity,
  ExperienceEntity,
  EducationEntity,
];
