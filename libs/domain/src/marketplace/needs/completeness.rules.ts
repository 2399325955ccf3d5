import type { FindingCode } from '#domain/catalogue/findings';
import { isIsoDate, type IsoDate, windowDays } from '#domain/kernel/dates';
import { DomainError } from '#domain/kernel/errors';
import type { Finding } from '#domain/kernel/findings';
import type { Range } from '#domain/kernel/text/limits';
import { NEED_LIMITS } from '#domain/marketplace/needs/limits';
import { needWindow } from '#domain/marketplace/needs/need.rules';
import { type TermsOfReference } from '#domain/marketplace/needs/terms';
import { CEFR_LEVELS } from '#domain/reference/vocabulary';

/** What can be wrong with terms of reference. The sentences of other languages live in the catalogues by this key. */
export const TOR_CODES = [
  'MISSING',
  'TOO_SHORT',
  'PLACEHOLDER',
  'NO_INDICATOR',
  'NO_TARGET',
  'NOT_A_DATE',
  'ENDS_BEFORE_START',
  'STARTS_IN_PAST',
  'DEADLINE_PAST',
  'DEADLINE_AFTER_START',
  'OUT_OF_RANGE',
  'DUPLICATE',
  'LEVELS_REVERSED',
  'MANY_ESSENTIAL',
  'LONGER_THAN_WINDOW',
] as const satisfies readonly FindingCode[];
export type TorProblem = (typeof TOR_CODES)[number];

/** BLOCKS keeps the text from being submitted; ADVICE makes it better. */
export type TorFinding = Finding<TorProblem> & Required<Pick<Finding, 'severity'>>;

/** No letters of any script but those of a word that stands for nothing. */
const PLACEHOLDER =
  /^[^\p{L}\p{N}]*(tbd|tbc|t\.b\.[cd]\.?|n\/?a|none|etc|various|xxx+|lorem ipsum.*|\.+|-+|\?+)[^\p{L}\p{N}]*$/iu;
const SHORT_OBJECTIVE = 60;
const SHORT_OUTPUT = 15;
const MANY_ESSENTIAL = 8;

type Check = (tor: TermsOfReference, today: IsoDate) => (TorFinding | false | null)[];

const blocks = (field: string, code: TorProblem): TorFinding => ({ field, code, severity: 'BLOCKS' });
const advice = (field: string, code: TorProblem): TorFinding => ({ field, code, severity: 'ADVICE' });
const isBlank = (text: string | null): boolean => !text?.trim();
const isWithin = (value: number, low: number, high: number): boolean =>
  Number.isInteger(value) && value >= low && value <= high;

/** A text that must be there, mean something, and be long enough not to be vague. */
function text(field: string, value: string | null, vagueBelow: number): TorFinding | null {
  if (value === null || isBlank(value)) return blocks(field, 'MISSING');
  if (PLACEHOLDER.test(value)) return blocks(field, 'PLACEHOLDER');
  return value.trim().length < vagueBelow ? advice(field, 'TOO_SHORT') : null;
}

const number = (field: string, value: number | null, [low, high]: Range): TorFinding | false =>
  value === null ? blocks(field, 'MISSING') : !isWithin(value, low, high) && blocks(field, 'OUT_OF_RANGE');

const date = (field: string, value: IsoDate | null): TorFinding | false =>
  value === null ? blocks(field, 'MISSING') : !isIsoDate(value) && blocks(field, 'NOT_A_DATE');

function duplicates(field: string, keys: readonly string[]): (TorFinding | false)[] {
  return keys.map((key, i) => keys.indexOf(key) !== i && blocks(`${field}.${i}`, 'DUPLICATE'));
}

const CHECKS: readonly Check[] = [
  (tor) => [text('title', tor.title, 8), text('objective', tor.objective, SHORT_OBJECTIVE)],
  ({ outputs }) => [
    outputs.length === 0 && blocks('outputs', 'MISSING'),
    ...outputs.flatMap((output, i) => [
      text(`outputs.${i}.text`, output.text, SHORT_OUTPUT),
      isBlank(output.indicator) && advice(`outputs.${i}.indicator`, 'NO_INDICATOR'),
      output.target === null && advice(`outputs.${i}.target`, 'NO_TARGET'),
    ]),
  ],
  ({ counterparts }) => [
    counterparts.length === 0 && blocks('counterparts', 'MISSING'),
    ...counterparts.flatMap(({ role, people }, i) => [
      text(`counterparts.${i}.role`, role, 0),
      number(`counterparts.${i}.people`, people, NEED_LIMITS.people),
    ]),
  ],
  ({ skills, ownSkills }) => [
    !skills.some((skill) => skill.essential) && ownSkills.length === 0 && blocks('skills', 'MISSING'),
    skills.filter((skill) => skill.essential).length > MANY_ESSENTIAL && advice('skills', 'MANY_ESSENTIAL'),
    ...duplicates(
      'skills',
      skills.map((skill) => skill.conceptUri),
    ),
    ...skills.flatMap(({ level, weight }, i) => [
      number(`skills.${i}.level`, level, NEED_LIMITS.level),
      number(`skills.${i}.weight`, weight, NEED_LIMITS.weight),
    ]),
  ],
  ({ languages }) => [
    languages.length === 0 && blocks('languages', 'MISSING'),
    ...duplicates(
      'languages',
      languages.map((language) => language.code),
    ),
    ...languages.map(
      ({ minimum, preferred }, i) =>
        CEFR_LEVELS.indexOf(preferred) < CEFR_LEVELS.indexOf(minimum) &&
        blocks(`languages.${i}.preferred`, 'LEVELS_REVERSED'),
    ),
  ],
  ({ modality, place }) => [
    modality === null && blocks('modality', 'MISSING'),
    modality !== null && modality !== 'VIRTUAL' && text('place', place, 0),
  ],
  (tor, today) => [
    date('startsOn', tor.startsOn),
    date('endsOn', tor.endsOn),
    !!tor.startsOn && tor.startsOn <= today && blocks('startsOn', 'STARTS_IN_PAST'),
    !!tor.startsOn && !!tor.endsOn && tor.endsOn < tor.startsOn && blocks('endsOn', 'ENDS_BEFORE_START'),
  ],
  (tor, today) => {
    const { deadline, startsOn } = tor;
    if (deadline === null) return [advice('deadline', 'MISSING')];
    if (!isIsoDate(deadline)) return [blocks('deadline', 'NOT_A_DATE')];
    return [
      deadline < today && blocks('deadline', 'DEADLINE_PAST'),
      !!startsOn && deadline >= startsOn && blocks('deadline', 'DEADLINE_AFTER_START'),
    ];
  },
  (tor) => {
    if (tor.minOverlapDays === null) return [];
    const window = needWindow(tor);
    return [
      number('minOverlapDays', tor.minOverlapDays, NEED_LIMITS.minOverlapDays),
      !!window && tor.minOverlapDays > windowDays(window) && blocks('minOverlapDays', 'LONGER_THAN_WINDOW'),
    ];
  },
  (tor) => [
    number('weeklyHours', tor.weeklyHours, NEED_LIMITS.weeklyHours),
    number('positions', tor.positions, NEED_LIMITS.positions),
  ],
  ({ clearanceLevel, yearsPreferred }) => [
    number('clearanceLevel', clearanceLevel, NEED_LIMITS.clearanceLevel),
    yearsPreferred !== null && number('yearsPreferred', yearsPreferred, NEED_LIMITS.yearsPreferred),
  ],
  ({ support }) =>
    support.map(
      ({ kind, amount }, i) => kind === 'ALLOWANCE' && !amount && blocks(`support.${i}.amount`, 'MISSING'),
    ),
  (tor) => [tor.sector === null && advice('sector', 'MISSING')],
];

/** Everything that is missing, impossible or vague in terms of reference, field by field; empty when all is well. */
export const reviewTerms = (tor: TermsOfReference, today: IsoDate): TorFinding[] =>
  CHECKS.flatMap((check) => check(tor, today)).filter((finding) => !!finding);

/**
 * Lets only complete terms of reference pass.
 * @throws DomainError TOR_INCOMPLETE with every blocking field.
 */
export function assertComplete(tor: TermsOfReference, today: IsoDate): void {
  const problems = reviewTerms(tor, today).filter(({ severity }) => severity === 'BLOCKS');
  if (problems.length > 0) throw new DomainError('TOR_INCOMPLETE', { field: problems[0]?.field, problems });
}
