import { addDays, type DateWindow } from '#domain/kernel/dates';
import { cefrStep } from '#domain/marketplace/matching/gates.rules';
import type { ReadyProfessional } from '#domain/marketplace/matching/ready';
import { type GateAnswer } from '#domain/parties/programmes/eligibility.rules';
import { CEFR_LEVELS, EVIDENCE_KINDS, MODALITIES } from '#domain/reference/vocabulary';

/**
 * A row of `match_profile`: a professional as matching reads it, once for each heritage country, and the source of both
 * engines. It is made from the profile and from nothing else, so it can be made again at any time. The columns are in
 * step: `windows_*` by window, `skill_levels` by skill, `occupation_shares` by occupation.
 */
export interface MatchProfileRow {
  /** ISO 3166-1 alpha-2; the table is partitioned by it. */
  readonly country: string;
  readonly professional_id: string;
  readonly version: number;
  /** Taxonomy that numbered the skills and occupations. */
  readonly taxonomy_version: string;
  /** All heritage countries of the person. */
  readonly countries: readonly string[];
  readonly fresh_until: string;
  /** By programme id. */
  readonly eligibility: Readonly<Record<string, GateAnswer>>;
  /** Last day of a clearance of at least level 1, 2 and 3. */
  readonly clearance_1: string | null;
  readonly clearance_2: string | null;
  readonly clearance_3: string | null;
  readonly licences: readonly string[];
  readonly conflicts: readonly string[];
  /** Days taken by live placements, as PostgreSQL writes a multirange. */
  readonly placements: string;
  /** CEFR step 1…6 by language; 0 when not said. */
  readonly languages: Readonly<Record<string, number>>;
  readonly windows_from: readonly string[];
  readonly windows_to: readonly string[];
  /** Bits in the order of `MODALITIES`. */
  readonly windows_modalities: readonly number[];
  readonly windows_hours: readonly (number | null)[];
  readonly sectors: readonly string[];
  readonly years: number | null;
  readonly skills: readonly number[];
  /** Level (0: not said) | evidence << 3 in the order of `EVIDENCE_KINDS`. */
  readonly skill_levels: readonly number[];
  readonly occupations: readonly number[];
  /** In ‰. */
  readonly occupation_shares: readonly number[];
  /** In the last 30 days. */
  readonly invitations: number;
}

/**
 * A row as it is read back. Arrays and dates come as PostgreSQL writes them, because the driver takes many times longer
 * to read an array than is needed for numbers, dates and codes that hold nothing to be quoted.
 */
export type SelectedProfile = Omit<MatchProfileRow, ArrayColumn> & Readonly<Record<ArrayColumn, string>>;

type ArrayColumn =
  | 'countries'
  | 'conflicts'
  | 'windows_from'
  | 'windows_to'
  | 'windows_modalities'
  | 'windows_hours'
  | 'sectors'
  | 'skills'
  | 'skill_levels'
  | 'occupations'
  | 'occupation_shares';

/** The columns of a {@link SelectedProfile} for a `SELECT`. */
export const ROW_COLUMNS = `country, professional_id, version, taxonomy_version, countries::text, fresh_until::text,
  eligibility, clearance_1::text, clearance_2::text, clearance_3::text, to_json(licences) AS licences,
  conflicts::text, placements::text, languages, windows_from::text, windows_to::text, windows_modalities::text,
  windows_hours::text, sectors::text, years, skills::text, skill_levels::text, occupations::text,
  occupation_shares::text, invitations`;

/** The rows of a professional: one for each heritage country; none for who may not be matched. */
export function rowsOf(person: ReadyProfessional): MatchProfileRow[] {
  if (!person.consented || !person.active) return [];
  const countries = [...new Set(person.countries)];
  return countries.map((country) => ({ country, countries, ...columnsOf(person) }));
}

function columnsOf(person: ReadyProfessional): Omit<MatchProfileRow, 'country' | 'countries'> {
  const { availability, skills, occupations } = person;
  const steps: Record<string, number> = {};
  for (const { code, level } of person.languages) steps[code] = Math.max(steps[code] ?? 0, cefrStep(level));
  const clearance = (least: number): string | null =>
    person.clearances
      .filter(({ level }) => level >= least)
      .map(({ validUntil }) => validUntil)
      .sort()
      .at(-1) ?? null;
  return {
    professional_id: person.id,
    version: person.version,
    taxonomy_version: person.taxonomyVersion,
    fresh_until: person.freshUntil,
    eligibility: { ...person.eligibility },
    clearance_1: clearance(1),
    clearance_2: clearance(2),
    clearance_3: clearance(3),
    licences: [...person.licences],
    conflicts: [...person.conflicts],
    placements: `{${person.placements.map(({ from, to }) => `[${from},${to}]`).join(',')}}`,
    languages: steps,
    windows_from: availability.map(({ from }) => from),
    windows_to: availability.map(({ to }) => to),
    windows_modalities: availability.map(({ modalities }) =>
      modalities.reduce((mask, modality) => mask | (1 << MODALITIES.indexOf(modality)), 0),
    ),
    windows_hours: availability.map(({ hoursPerWeek }) => hoursPerWeek),
    sectors: [...new Set(person.sectors)],
    years: person.years,
    skills: skills.map(({ skill }) => skill),
    skill_levels: skills.map(({ level, evidence }) => (level ?? 0) | (EVIDENCE_KINDS.indexOf(evidence) << 3)),
    occupations: occupations.map(({ occupation }) => occupation),
    occupation_shares: occupations.map(({ share }) => share),
    invitations: person.invitations,
  };
}

/** The professional again, from any one of the rows. */
export function personOf(row: SelectedProfile): ReadyProfessional {
  const clearances = [row.clearance_1, row.clearance_2, row.clearance_3].flatMap((validUntil, i) =>
    validUntil === null ? [] : [{ level: i + 1, validUntil }],
  );
  const windowsTo = wordsOf(row.windows_to);
  const modalities = numbersOf(row.windows_modalities);
  const hours = wordsOf(row.windows_hours);
  const levels = numbersOf(row.skill_levels);
  const shares = numbersOf(row.occupation_shares);
  return {
    id: row.professional_id,
    version: row.version,
    taxonomyVersion: row.taxonomy_version,
    consented: true,
    active: true,
    freshUntil: row.fresh_until,
    eligibility: row.eligibility,
    countries: wordsOf(row.countries),
    availability: wordsOf(row.windows_from).map((from, i) => ({
      from,
      to: windowsTo[i] ?? from,
      modalities: MODALITIES.filter((_, bit) => ((modalities[i] ?? 0) & (1 << bit)) !== 0),
      hoursPerWeek: hours[i] === undefined || hours[i] === 'NULL' ? null : Number(hours[i]),
    })),
    placements: rangesOf(row.placements),
    clearances,
    licences: row.licences,
    conflicts: wordsOf(row.conflicts),
    languages: Object.entries(row.languages).map(([code, step]) => ({
      code,
      level: CEFR_LEVELS[step - 1] ?? null,
    })),
    sectors: wordsOf(row.sectors),
    years: row.years,
    skills: numbersOf(row.skills).map((skill, i) => ({
      skill,
      level: (levels[i] ?? 0) & 7 || null,
      evidence: EVIDENCE_KINDS[(levels[i] ?? 0) >> 3] ?? 'CLAIMED',
    })),
    occupations: numbersOf(row.occupations).map((occupation, i) => ({ occupation, share: shares[i] ?? 0 })),
    invitations: row.invitations,
  };
}

/** PostgreSQL writes an array as `{a,b}`; words with nothing to be quoted are written as they are. */
const wordsOf = (array: string): string[] => (array === '{}' ? [] : array.slice(1, -1).split(','));

/** The whole numbers, from 0, of an array without nulls. */
function numbersOf(array: string): number[] {
  const numbers: number[] = [];
  let number = -1;
  for (let i = 1; i < array.length; i++) {
    const digit = array.charCodeAt(i) - DIGIT_0;
    if (digit >= 0 && digit <= 9) number = (number < 0 ? 0 : 10 * number) + digit;
    else if (number >= 0) {
      numbers.push(number);
      number = -1;
    }
  }
  return numbers;
}

const DIGIT_0 = 48;

/** PostgreSQL writes ranges of days as `[from,after)`. */
function rangesOf(multirange: string): DateWindow[] {
  if (multirange === '{}') return [];
  return [...multirange.matchAll(/\[(\d{4}-\d\d-\d\d),(\d{4}-\d\d-\d\d)\)/g)].map(
    ([, from = '', after = '']) => ({
      from,
      to: addDays(after, -1),
    }),
  );
}
