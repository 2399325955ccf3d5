import type { FindingCode } from '#domain/catalogue/findings';
import { isCountry, isEducationField } from '#domain/kernel/codes';
import { isIsoDate, type IsoDate, overlapDays } from '#domain/kernel/dates';
import { DomainError } from '#domain/kernel/errors';
import type { Finding } from '#domain/kernel/findings';
import { definedValues, given } from '#domain/kernel/given';
import { isLanguage, withKeptCodes } from '#domain/kernel/languages/languages';
import { isRegion } from '#domain/kernel/regions';
import type { Range } from '#domain/kernel/text/limits';
import type { TextRule } from '#domain/kernel/text/text.rules';
import { PROFILE_LIMITS, PROFILE_ROWS } from '#domain/parties/professionals/limits';
import type { ProfileSections } from '#domain/parties/professionals/profile';
import { textProblem } from '#domain/parties/professionals/profile-text.rules';
import { OWN_WORD_LIMITS } from '#domain/reference/taxonomy/limits';
import { cleanOwnWords } from '#domain/reference/taxonomy/own-words';
import { sectorLevel } from '#domain/reference/taxonomy/sector';

/** What can be wrong with a profile. */
export const PROFILE_CODES = [
  'MISSING',
  'NOT_TEXT',
  'TOO_LONG',
  'TOO_MANY',
  'OUT_OF_RANGE',
  'UNKNOWN_WORD',
  'DUPLICATE',
  'NOT_A_DATE',
  'ENDS_BEFORE_START',
  'WINDOWS_OVERLAP',
  'NO_MODALITY',
  'UNKNOWN_COUNTRY',
  'UNKNOWN_REGION',
  'UNKNOWN_LANGUAGE',
  'UNKNOWN_FIELD',
  'UNKNOWN_SECTOR',
  'UNKNOWN_SKILL',
  'UNKNOWN_OCCUPATION',
  'UNKNOWN_INSTITUTION',
  'UNKNOWN_PROGRAMME',
  'NOT_A_MAIL_ADDRESS',
  'NOT_UNDERSTOOD',
  'OUT_OF_REACH',
  'EMAIL_TAKEN',
  'NAME_LINK',
] as const satisfies readonly FindingCode[];
export type ProfileProblem = (typeof PROFILE_CODES)[number];

/** One thing wrong with one field of a profile. */
export type ProfileFinding = Finding<ProfileProblem>;

type Maybe = ProfileFinding | false;

type ListSection = keyof typeof PROFILE_ROWS;

const found = (field: string, code: ProfileProblem): ProfileFinding => ({ field, code });

/** One line, or several where the field is one that people write sentences in. */
function text(field: string, value: string | null, max: number, more: Partial<TextRule> = {}): Maybe[] {
  const rule: TextRule = { max, lines: 'one', mayBeEmpty: true, ...more };
  const problem = value === null ? null : textProblem(value, rule);
  return [problem !== null && found(field, problem)];
}
const SENTENCES = { lines: 'several' } as const;
const NEEDED = { mayBeEmpty: false } as const;
const range = (field: string, value: number | null, [least, most]: Range): Maybe =>
  value !== null &&
  !(Number.isInteger(value) && value >= least && value <= most) &&
  found(field, 'OUT_OF_RANGE');
const country = (field: string, value: string | null): Maybe =>
  value !== null && !isCountry(value) && found(field, 'UNKNOWN_COUNTRY');
const region = (field: string, value: string | null): Maybe =>
  value !== null && !isRegion(value) && found(field, 'UNKNOWN_REGION');
const date = (field: string, value: IsoDate | null): Maybe =>
  value !== null && !isIsoDate(value) && found(field, 'NOT_A_DATE');
const order = (field: string, from: IsoDate | null, to: IsoDate | null): Maybe =>
  from !== null &&
  to !== null &&
  isIsoDate(from) &&
  isIsoDate(to) &&
  to < from &&
  found(field, 'ENDS_BEFORE_START');
const educationField = (field: string, value: string | null): Maybe =>
  value !== null && !isEducationField(value) && found(field, 'UNKNOWN_FIELD');

/** Every row, and every row whose key came before. */
function each<Row>(
  section: ListSection,
  rows: readonly Row[],
  keyOf: ((row: Row) => string) | null,
  check: (row: Row, path: string) => Maybe[],
): Maybe[] {
  const keys = keyOf ? rows.map(keyOf) : [];
  return [
    rows.length > PROFILE_ROWS[section] && found(section, 'TOO_MANY'),
    ...rows.flatMap((row, i) => check(row, `${section}.${i}`)),
    ...keys.map((key, i) => keys.indexOf(key) !== i && found(`${section}.${i}`, 'DUPLICATE')),
  ];
}

const CHECKS: { readonly [S in keyof ProfileSections]: (section: ProfileSections[S]) => Maybe[] } = {
  basics: (basics) => [
    ...text('basics.headline', basics.headline ?? null, PROFILE_LIMITS.headline),
    ...text('basics.summary', basics.summary ?? null, PROFILE_LIMITS.summary, SENTENCES),
    ...text(
      'basics.accommodationNeeds',
      basics.accommodationNeeds ?? null,
      PROFILE_LIMITS.accommodationNeeds,
      SENTENCES,
    ),
    country('basics.residenceCountry', basics.residenceCountry ?? null),
    region('basics.residenceRegion', basics.residenceRegion ?? null),
    range('basics.yearsExperience', basics.yearsExperience ?? null, PROFILE_LIMITS.yearsExperience),
    range('basics.educationLevel', basics.educationLevel ?? null, PROFILE_LIMITS.educationLevel),
    educationField('basics.educationField', basics.educationField ?? null),
    range('basics.weeklyHours', basics.weeklyHours ?? null, PROFILE_LIMITS.weeklyHours),
    range('basics.maxDailyHours', basics.maxDailyHours ?? null, PROFILE_LIMITS.maxDailyHours),
    (basics.ownSkills ?? []).length > OWN_WORD_LIMITS.words && found('basics.ownSkills', 'TOO_MANY'),
    ...(basics.ownSkills ?? []).flatMap((word, i) =>
      text(`basics.ownSkills.${i}`, word, OWN_WORD_LIMITS.word),
    ),
  ],
  heritage: (rows) =>
    each(
      'heritage',
      rows,
      (row) => row.country,
      (row, path) => [country(`${path}.country`, row.country)],
    ),
  skills: (rows) =>
    each(
      'skills',
      rows,
      (row) => row.conceptUri,
      (row, path) => [
        range(`${path}.level`, row.level, PROFILE_LIMITS.level),
        range(`${path}.years`, row.years, PROFILE_LIMITS.skillYears),
      ],
    ),
  languages: (rows) =>
    each(
      'languages',
      rows,
      (row) => row.code,
      (row, path) => [!isLanguage(row.code) && found(`${path}.code`, 'UNKNOWN_LANGUAGE')],
    ),
  sectors: (rows) =>
    each(
      'sectors',
      rows,
      (code) => code,
      (code, path) => [!sectorLevel(code) && found(path, 'UNKNOWN_SECTOR')],
    ),
  windows: (rows) => [
    ...each('windows', rows, null, (row, path) => [
      date(`${path}.from`, row.from),
      date(`${path}.to`, row.to),
      order(`${path}.to`, row.from, row.to),
      row.modalities.length === 0 && found(`${path}.modalities`, 'NO_MODALITY'),
      range(`${path}.weeklyHours`, row.weeklyHours, PROFILE_LIMITS.weeklyHours),
    ]),
    ...overlapping(rows).map((i) => found(`windows.${i}`, 'WINDOWS_OVERLAP')),
  ],
  licences: (rows) =>
    each(
      'licences',
      rows,
      (row) => `${row.occupationUri} ${row.country}`,
      (row, path) => [country(`${path}.country`, row.country), date(`${path}.validUntil`, row.validUntil)],
    ),
  experience: (rows) =>
    each('experience', rows, null, (row, path) => [
      ...text(`${path}.title`, row.title, PROFILE_LIMITS.title, NEEDED),
      ...text(`${path}.organisation`, row.organisation, PROFILE_LIMITS.organisation),
      ...text(`${path}.description`, row.description, PROFILE_LIMITS.description, SENTENCES),
      country(`${path}.country`, row.country),
      date(`${path}.startsOn`, row.startsOn),
      date(`${path}.endsOn`, row.endsOn),
      order(`${path}.endsOn`, row.startsOn, row.endsOn),
    ]),
  education: (rows) =>
    each('education', rows, null, (row, path) => [
      ...text(`${path}.title`, row.title, PROFILE_LIMITS.title, NEEDED),
      ...text(`${path}.school`, row.school, PROFILE_LIMITS.organisation),
      range(`${path}.level`, row.level, PROFILE_LIMITS.educationLevel),
      educationField(`${path}.field`, row.field),
      date(`${path}.endsOn`, row.endsOn),
    ]),
};

/** The places of the windows that share a day with an earlier one in time; windows of days that do not exist are left out. */
export function overlapping(windows: ProfileSections['windows']): number[] {
  const inTime = windows
    .map(({ from, to }, place) => ({ from, to, place }))
    .filter(({ from, to }) => isIsoDate(from) && isIsoDate(to) && from <= to)
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.place - b.place));
  let latest = inTime[0];
  const places: number[] = [];
  for (const window of inTime.slice(1)) {
    if (latest && overlapDays(latest, window) > 0) places.push(window.place);
    if (latest && window.to > latest.to) latest = window;
  }
  return places.sort((a, b) => a - b);
}

/** The sections as they are saved: without those that were not given; no ways of working are an empty list. */
export function givenSections(input: Partial<ProfileSections>): Partial<ProfileSections> {
  const { basics, ...others } = definedValues(input);
  const lists = { ...others, ...(others.languages && { languages: withKeptCodes(others.languages) }) };
  if (!basics) return lists;
  const plain = given(basics);
  return {
    ...lists,
    basics: {
      ...plain,
      ...('modalities' in plain && { modalities: plain.modalities ?? [] }),
      ...('ownSkills' in plain && { ownSkills: cleanOwnWords(plain.ownSkills ?? []) }),
    },
  };
}

/** Everything that is wrong with these sections by themselves; whether codes exist in the taxonomy is asked elsewhere. */
export function reviewSections(sections: Partial<ProfileSections>): ProfileFinding[] {
  const review = <S extends keyof ProfileSections>(name: S): Maybe[] => {
    const section = sections[name];
    return section === undefined ? [] : CHECKS[name](section);
  };
  return (Object.keys(CHECKS) as (keyof ProfileSections)[]).flatMap(review).filter((finding) => !!finding);
}

/** @throws DomainError PROFILE_INVALID with every problem, when there is one. */
export function refuseFindings(problems: readonly ProfileFinding[]): void {
  const [first] = problems;
  if (first) throw new DomainError('PROFILE_INVALID', { field: first.field, problems });
}
