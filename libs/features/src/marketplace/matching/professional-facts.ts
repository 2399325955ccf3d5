import type { DateWindow, IsoDate } from '#domain/kernel/dates';
import type { Availability, HeldLanguage } from '#domain/marketplace/matching/facts';
import type { ProfessionalState } from '#domain/parties/professionals/professional.states';
import type { EvidenceKind } from '#domain/reference/vocabulary';
import { countedConsent } from '#features/parties/professionals/consent.sql';

/** One professional with all that matching looks at, as {@link PROFESSIONAL_FACTS} answers it. */
export interface ProfessionalFactsRow {
  readonly id: string;
  readonly version: number;
  readonly state: ProfessionalState;
  readonly consented: boolean;
  readonly freshUntil: IsoDate;
  readonly clearanceLevel: number;
  readonly clearanceValidUntil: IsoDate | null;
  readonly basics: {
    readonly yearsExperience: number | null;
    readonly residenceCountry: string | null;
    readonly educationLevel: number | null;
  };
  readonly enrolments: readonly {
    readonly programmeId: string;
    readonly ofAge: boolean | null;
    readonly rightOfReturn: boolean | null;
  }[];
  readonly countries: readonly string[];
  readonly skills: readonly {
    readonly uri: string;
    readonly level: number | null;
    readonly evidence: EvidenceKind;
  }[];
  readonly languages: readonly HeldLanguage[];
  readonly sectors: readonly string[];
  readonly licences: readonly string[];
  readonly conflicts: readonly string[];
  readonly availability: readonly Availability[];
  readonly placements: readonly DateWindow[];
  readonly invitations: number;
}

/** A list of a person's rows as JSON, empty when there are none. */
const all = (what: string, from: string, where = 'TRUE'): string =>
  `(SELECT coalesce(json_agg(${what}), '[]') FROM ${from} WHERE x.professional_id = p.id AND ${where})`;

/**
 * A professional whose account is suspended, or who is on hold, counts as paused: nothing here says which.
 * $1 professional ids, $2 today, $3 the consents that matching needs. A language without an overall level counts with
 * the lowest level of its uses; a window without hours has those of the profile.
 */
export const PROFESSIONAL_FACTS = `
SELECT p.id, p.version,
       CASE WHEN a.suspended_at IS NULL AND NOT EXISTS (
         SELECT FROM hold h WHERE h.subject = 'PROFESSIONAL' AND h.subject_id = p.id AND h.lifted_at IS NULL)
       THEN p.state ELSE 'PAUSED' END AS state, p.fresh_until::text AS "freshUntil", p.clearance_level AS "clearanceLevel",
       p.clearance_valid_until::text AS "clearanceValidUntil",
       json_build_object('yearsExperience', p.years_experience, 'residenceCountry', p.residence_country,
         'educationLevel', p.education_level) AS basics,
       (SELECT count(DISTINCT x.purpose) FROM consent x WHERE x.professional_id = p.id AND ${countedConsent('x')}
           AND x.purpose = ANY ($3)) = cardinality($3::text[]) AS consented,
       ${all(`json_build_object('programmeId', x.programme_id, 'ofAge', x.of_age, 'rightOfReturn', x.right_of_return)`, 'programme_enrolment x')} AS enrolments,
       ${all('x.country ORDER BY x.country', 'professional_heritage x')} AS countries,
       ${all(`json_build_object('uri', c.uri, 'level', x.level, 'evidence', x.evidence)`, 'professional_skill x JOIN concept c ON c.id = x.skill_id')} AS skills,
       ${all(`json_build_object('code', x.code, 'level', coalesce(x.overall, least(x.listening, x.reading, x.speaking, x.writing)))`, 'professional_language x')} AS languages,
       ${all('x.code ORDER BY x.code', 'professional_sector x')} AS sectors,
       ${all('c.uri', 'professional_licence x JOIN concept own ON own.id = x.occupation_id JOIN concept c ON c.id = coalesce(own.replaced_by_id, own.id)', 'coalesce(x.valid_until >= $2::date, true)')} AS licences,
       ${all('x.institution_id', 'conflict_of_interest x')} AS conflicts,
       ${all(`json_build_object('from', x.starts_on, 'to', x.ends_on, 'modalities', x.modalities, 'hoursPerWeek', coalesce(x.weekly_hours, p.weekly_hours)) ORDER BY x.starts_on`, 'availability_window x', 'x.ends_on >= $2::date')} AS availability,
       ${all(`json_build_object('from', x.starts_on, 'to', x.ends_on) ORDER BY x.starts_on`, 'match_engagement x', `x.kind = 'PLACEMENT'`)} AS placements,
       (SELECT count(*)::int FROM match_engagement x WHERE x.professional_id = p.id AND x.kind = 'INVITATION'
           AND $2::date BETWEEN x.starts_on AND x.ends_on) AS invitations
  FROM professional p JOIN account a ON a.id = p.account_id
 WHERE p.id = ANY ($1)
 ORDER BY p.id`;
