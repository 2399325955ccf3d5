import { isCountry } from '#domain/kernel/codes';
import { refuseProblems } from '#domain/kernel/errors';
import type { Finding } from '#domain/kernel/findings';
import { cleanText, TEXT_RULES } from '#domain/kernel/text/text.rules';
import { RULE_LIMITS } from '#domain/parties/programmes/limits';
import type { ProgrammeDeadlines, ProgrammeRules, PublicHoliday } from '#domain/parties/programmes/rules';
import { assertWeights, DEFAULT_WEIGHTS } from '#domain/parties/programmes/weights';

const { version: _, ...DEFAULT_MATCHING } = DEFAULT_WEIGHTS;

/** The rules that a new programme starts with. */
export const DEFAULT_RULES: ProgrammeRules = {
  eligibility: {
    minAge: 18,
    minYears: null,
    residenceCountries: [],
    rightOfReturn: false,
    minEducationLevel: null,
  },
  matching: DEFAULT_MATCHING,
  deadlines: {
    needReviewWorkingDays: 5,
    firstAnswerWorkingDays: 3,
    firstAnswerReminderWorkingDays: [2, 3, 5],
    firstAnswerLapseWorkingDays: 15,
    shortlistDays: 14,
    invitationDays: 10,
    offerDays: 7,
    reserveMonths: 6,
    monthlyReportsAboveWeeks: 4,
    reportOverdueDays: 10,
    clearanceWarningDays: [60, 30],
    heartbeatDays: 90,
    staleDays: 180,
  },
  minReadiness: 80,
};

/** A figure and the whole numbers that it may be; null asks nothing. */
type Range = readonly [field: string, value: number | null, least: number, most: number];

const deadlineRanges = ({ holidays: _days, ...lengths }: ProgrammeDeadlines): Range[] =>
  Object.entries(lengths).flatMap(([name, value]: [string, number | readonly number[]]) =>
    typeof value === 'number'
      ? [[`deadlines.${name}`, value, ...RULE_LIMITS.deadline] as const]
      : value.map((days, i) => [`deadlines.${name}.${i}`, days, ...RULE_LIMITS.deadline] as const),
  );

/** @throws DomainError BAD_INPUT or MATCHING_WEIGHTS_INVALID with every problem at once. */
export function assertRules(rules: ProgrammeRules): void {
  const { eligibility, deadlines, minReadiness } = rules;
  const ranges: Range[] = [
    ['eligibility.minAge', eligibility.minAge, ...RULE_LIMITS.minAge],
    ['eligibility.minYears', eligibility.minYears, ...RULE_LIMITS.minYears],
    ['eligibility.minEducationLevel', eligibility.minEducationLevel, ...RULE_LIMITS.minEducationLevel],
    ['minReadiness', minReadiness, ...RULE_LIMITS.minReadiness],
    ...deadlineRanges(deadlines),
  ];
  const problems = ranges.filter(outside).map(([field, , least, most]): Finding => ({
    field,
    code: 'WHOLE_NUMBER_FROM_TO',
    values: { least, most },
  }));
  if (deadlines.staleDays <= deadlines.heartbeatDays)
    problems.push({ field: 'deadlines.staleDays', code: 'ASKED_BEFORE_STALE' });
  refuseProblems([
    ...problems,
    ...countryProblems('eligibility.residenceCountries', eligibility.residenceCountries),
    ...holidayProblems(deadlines.holidays ?? []),
  ]);
  assertWeights({ version: 1, ...rules.matching });
}

const outside = ([, value, least, most]: Range): boolean =>
  value !== null && !(Number.isInteger(value) && value >= least && value <= most);

const countryProblems = (field: string, countries: readonly string[]): Finding[] =>
  countries.flatMap((country, i) =>
    isCountry(country) ? [] : [{ field: `${field}.${i}`, code: 'COUNTRY_FORM' as const }],
  );

/** Every holiday is of a country, and no more are kept than many years of many countries have. */
const holidayProblems = (holidays: readonly PublicHoliday[]): Finding[] => [
  ...holidays.flatMap(({ country }, i) =>
    isCountry(country) ? [] : [{ field: `deadlines.holidays.${i}.country`, code: 'COUNTRY_FORM' as const }],
  ),
  ...(holidays.length > RULE_LIMITS.holidays
    ? [{ field: 'deadlines.holidays', code: 'MOST_ITEMS' as const, values: { most: RULE_LIMITS.holidays } }]
    : []),
];

/** What a programme is called and which countries it joins. */
export interface ProgrammeDescription {
  readonly code: string;
  readonly name: string;
  readonly sendingCountry: string;
  readonly heritageCountries: readonly string[];
}

/** @throws DomainError BAD_INPUT with every problem at once. */
export function assertProgramme(it: ProgrammeDescription): void {
  const problems: Finding[] = [
    ...countryProblems('sendingCountry', [it.sendingCountry]),
    ...countryProblems('heritageCountries', it.heritageCountries),
  ];
  if (!/^[A-Z0-9][A-Z0-9-]{1,39}$/.test(it.code))
    problems.push({ field: 'code', code: 'PROGRAMME_CODE_FORM' });
  if ('fault' in cleanText(it.name, TEXT_RULES.Name))
    problems.push({ field: 'name', code: 'FULL_NAME', values: { most: TEXT_RULES.Name.max } });
  if (it.heritageCountries.length === 0) problems.push({ field: 'heritageCountries', code: 'AT_LEAST_ONE' });
  refuseProblems(problems);
}
