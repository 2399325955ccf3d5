import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Locale } from '#domain/kernel/locale';
import type { ProfileFacts } from '#domain/parties/professionals/completeness.rules';
import { consentCounts, type GivenConsent } from '#domain/parties/professionals/consent.rules';
import type { ProfessionalFacts } from '#domain/parties/professionals/professional.policy';
import {
  type AvailabilityWindow,
  CONSENT_PURPOSES,
  type ConsentPurpose,
  type Education,
  type Experience,
  type HeldLanguage,
  type HeldSkill,
  type HeritageCountry,
  type Licence,
} from '#domain/parties/professionals/profile';
import type { EvidenceKind } from '#domain/reference/vocabulary';
import type { ProfessionalEntity } from '#features/parties/professionals/professional.entity';

/** A skill with its evidence. */
interface SkillRow extends HeldSkill {
  readonly evidence: EvidenceKind;
  readonly evidenceNote: string | null;
  readonly verifiedAt: Date | null;
}

/** An own word that was led to a skill which is still held. */
export interface MappedWord {
  readonly mappingId: string;
  readonly word: string;
  readonly conceptUri: string;
}

/** A consent, live while `withdrawnAt` is null. */
interface ConsentRow extends GivenConsent {
  readonly language: Locale | null;
  readonly givenAt: Date;
  /** Not withdrawn, and given to the current text. */
  readonly counts: boolean;
}

/** Taking part in a programme. */
export interface EnrolmentRow {
  readonly programmeId: string;
  readonly ofAge: boolean | null;
  readonly rightOfReturn: boolean | null;
  readonly enrolledAt: Date;
}

/** The lists of one profile. */
export interface ProfileLists {
  readonly id: string;
  readonly headline: string | null;
  readonly summary: string | null;
  readonly yearsExperience: number | null;
  /** Skills in the person’s own words, which no taxonomy knows. */
  readonly ownSkills: readonly string[];
  readonly heritage: readonly HeritageCountry[];
  readonly skills: readonly SkillRow[];
  /** Skills that staff put in place of own words; the person can have the word back. */
  readonly mappedWords: readonly MappedWord[];
  readonly languages: readonly HeldLanguage[];
  readonly sectors: readonly string[];
  readonly windows: readonly AvailabilityWindow[];
  readonly licences: readonly Licence[];
  readonly experience: readonly Experience[];
  readonly education: readonly Education[];
  readonly conflicts: readonly string[];
  readonly consents: readonly ConsentRow[];
  readonly enrolments: readonly EnrolmentRow[];
}

/** Something that can run a statement: the data source, or an open transaction. */
type Runner = Pick<DataSource, 'query'>;

/** Read side of the lists of profiles, for callers who may see these professionals. */
@Injectable()
export class ProfileQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** The lists of these professionals in one statement, in any order. In a transaction give it as `runner`. */
  async lists(ids: readonly string[], runner: Runner = this.dataSource): Promise<ProfileLists[]> {
    const rows = await runner.query<ProfileLists[]>(LISTS, [ids]);
    return rows.map(({ skills, consents, enrolments, ...row }) => ({
      ...row,
      skills: skills.map((skill) => ({ ...skill, verifiedAt: moment(skill.verifiedAt) })),
      consents: consents.map((consent) => ({
        ...consent,
        givenAt: new Date(consent.givenAt),
        withdrawnAt: moment(consent.withdrawnAt),
        counts: consentCounts(consent),
      })),
      enrolments: enrolments.map((enrolment) => ({
        ...enrolment,
        enrolledAt: new Date(enrolment.enrolledAt),
      })),
    }));
  }
}

/** JSON carries moments as text. */
const moment = (value: Date | string | null): Date | null => (value === null ? null : new Date(value));

/** A profile as completeness looks at it. */
export function factsOf(basics: ProfessionalEntity, lists: ProfileLists): ProfileFacts {
  return {
    ...lists,
    basics,
    consents: liveConsents(lists),
    programmeIds: lists.enrolments.map(({ programmeId }) => programmeId),
    shownSkills: lists.skills.filter(({ evidence }) => evidence !== 'CLAIMED').length,
  };
}

/** Where a professional belongs: what the policies ask. */
export const placesOf = (lists: ProfileLists): ProfessionalFacts => ({
  professionalId: lists.id,
  programmeIds: lists.enrolments.map(({ programmeId }) => programmeId),
  countries: lists.heritage.map(({ country }) => country),
});

/** The purposes to which the person agrees today, in their current words. */
const liveConsents = ({ consents }: ProfileLists): ConsentPurpose[] =>
  CONSENT_PURPOSES.filter((purpose) =>
    consents.some((consent) => consent.purpose === purpose && consent.counts),
  );

/** A list as JSON; `row` names its keys and columns, `order` its order. */
const list = (name: string, from: string, row: string, order: string): string =>
  `coalesce((SELECT json_agg(${row} ORDER BY ${order}) FROM ${from} WHERE x.professional_id = p.id), '[]') AS "${name}"`;
const object = (columns: Readonly<Record<string, string>>): string =>
  `json_build_object(${Object.entries(columns)
    .map(([key, column]) => `'${key}', ${column}`)
    .join(', ')})`;

const LISTS = `SELECT p.id, p.headline, p.summary, p.years_experience AS "yearsExperience", p.own_skills AS "ownSkills", ${[
  list(
    'heritage',
    'professional_heritage x',
    object({ country: 'x.country', basis: 'x.basis' }),
    'x.country',
  ),
  list(
    'skills',
    `professional_skill x JOIN concept own ON own.id = x.skill_id
       JOIN concept c ON c.id = coalesce(own.replaced_by_id, own.id)`,
    object({
      conceptUri: 'c.uri',
      level: 'x.level',
      years: 'x.years',
      evidence: 'x.evidence',
      evidenceNote: 'x.evidence_note',
      verifiedAt: 'x.verified_at',
    }),
    'x.level DESC NULLS LAST, c.uri',
  ),
  list(
    'mappedWords',
    `professional_word x JOIN word_mapping m ON m.id = x.mapping_id AND x.kept_at IS NULL
       JOIN concept own ON own.id = m.concept_id JOIN concept c ON c.id = coalesce(own.replaced_by_id, own.id)
       JOIN professional_skill held ON held.professional_id = x.professional_id AND held.skill_id IN (own.id, c.id)`,
    object({ mappingId: 'x.mapping_id', word: 'x.word', conceptUri: 'c.uri' }),
    'x.mapped_at, x.mapping_id',
  ),
  list(
    'languages',
    'professional_language x',
    object({
      code: 'x.code',
      overall: 'x.overall',
      listening: 'x.listening',
      reading: 'x.reading',
      speaking: 'x.speaking',
      writing: 'x.writing',
    }),
    'x.overall DESC NULLS LAST, x.code',
  ),
  list('sectors', 'professional_sector x', 'x.code', 'x.code'),
  list(
    'windows',
    'availability_window x',
    object({
      from: 'x.starts_on',
      to: 'x.ends_on',
      modalities: 'x.modalities',
      weeklyHours: 'x.weekly_hours',
    }),
    'x.starts_on',
  ),
  list(
    'licences',
    'professional_licence x JOIN concept c ON c.id = x.occupation_id',
    object({ occupationUri: 'c.uri', country: 'x.country', validUntil: 'x.valid_until' }),
    'c.uri, x.country',
  ),
  list(
    'experience',
    'professional_experience x',
    object({
      title: 'x.title',
      organisation: 'x.organisation',
      country: 'x.country',
      startsOn: 'x.starts_on',
      endsOn: 'x.ends_on',
      description: 'x.description',
    }),
    'x.position',
  ),
  list(
    'education',
    'professional_education x',
    object({ title: 'x.title', school: 'x.school', level: 'x.level', field: 'x.field', endsOn: 'x.ends_on' }),
    'x.position',
  ),
  list('conflicts', 'conflict_of_interest x', 'x.institution_id', 'x.institution_id'),
  list(
    'consents',
    'consent x',
    object({
      purpose: 'x.purpose',
      textVersion: 'x.text_version',
      language: 'x.language',
      digest: 'x.digest',
      givenAt: 'x.given_at',
      withdrawnAt: 'x.withdrawn_at',
    }),
    'x.given_at, x.purpose',
  ),
  list(
    'enrolments',
    'programme_enrolment x',
    object({
      programmeId: 'x.programme_id',
      ofAge: 'x.of_age',
      rightOfReturn: 'x.right_of_return',
      enrolledAt: 'x.enrolled_at',
    }),
    'x.enrolled_at',
  ),
].join(',\n')} FROM professional p WHERE p.id = ANY($1::uuid[])`;
