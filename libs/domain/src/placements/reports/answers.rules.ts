import type { FindingCode } from '#domain/catalogue/findings';
import { DomainError, refuseProblems } from '#domain/kernel/errors';
import type { Finding } from '#domain/kernel/findings';
import type { Range } from '#domain/kernel/text/limits';
import {
  ACTIVITY_KINDS,
  type AnswerField,
  type Answers,
  BARRIERS,
  FORMS,
  RATED,
  STILL_IN_USE,
  TRANSFER_LEVELS,
} from '#domain/placements/reports/forms';
import { REPORT_LIMITS } from '#domain/placements/reports/limits';
import type { ReportKind } from '#domain/placements/reports/report.states';

/** What the answers are held against. */
export interface AnswerContext {
  /** How many outputs the ToR has. */
  readonly outputs: number;
  /** Days of the period that the report is about. */
  readonly periodDays: number;
}

const MAX_NUMBER = 1_000_000_000;

const isWhole = (value: number, ...[least, most]: Range): boolean =>
  Number.isInteger(value) && value >= least && value <= most;
const isAmount = (value: number): boolean => Number.isFinite(value) && value >= 0 && value <= MAX_NUMBER;
const isWords = (text: string): boolean => text.trim().length > 0 && text.length <= REPORT_LIMITS.words;

/** For each field: whether what was given can be true, and what to say when it cannot. */
const CHECKS: {
  readonly [Field in AnswerField]: readonly [
    (value: NonNullable<Answers[Field]>, context: AnswerContext) => boolean,
    FindingCode,
    Finding['values']?,
  ];
} = {
  hours: [(hours, { periodDays }) => isWhole(hours, 0, 24 * periodDays), 'HOURS_OF_PERIOD'],
  days: [(days, { periodDays }) => isWhole(days, 0, periodDays), 'DAYS_OF_PERIOD'],
  outputs: [
    (outputs, context) =>
      new Set(outputs.map(({ output }) => output)).size === outputs.length &&
      outputs.every(({ output, value }) => isWhole(output, 0, context.outputs - 1) && isAmount(value)),
    'EACH_OUTPUT',
  ],
  trained: [
    ({ total, women, youth, withDisability }) =>
      isWhole(total, ...REPORT_LIMITS.people) &&
      [women, youth, withDisability].every((part) => isWhole(part, 0, total)),
    'PARTS_OF_TOTAL',
  ],
  activities: [
    (activities) =>
      activities.length <= REPORT_LIMITS.items &&
      activities.every(
        ({ kind, hours }) => ACTIVITY_KINDS.includes(kind) && isWhole(hours, ...REPORT_LIMITS.activityHours),
      ),
    'ACTIVITIES',
    { most: REPORT_LIMITS.items },
  ],
  transferLevel: [(level) => TRANSFER_LEVELS.includes(level), 'UNKNOWN_WORD'],
  stillInUse: [(use) => STILL_IN_USE.includes(use), 'UNKNOWN_WORD'],
  ratings: [
    (ratings) => RATED.every((name) => isWhole(ratings[name], ...REPORT_LIMITS.rating)),
    'WHOLE_NUMBER_FROM_TO',
    { least: REPORT_LIMITS.rating[0], most: REPORT_LIMITS.rating[1] },
  ],
  barriers: [
    (barriers) =>
      new Set(barriers).size === barriers.length && barriers.every((barrier) => BARRIERS.includes(barrier)),
    'EACH_ONCE',
  ],
  handover: [
    (items) => items.length >= 1 && items.length <= REPORT_LIMITS.items && items.every(isWords),
    'HANDOVER',
    { least: 1, most: REPORT_LIMITS.items },
  ],
  lessons: [isWords, 'CHARACTERS', { least: 1, most: REPORT_LIMITS.words }],
  supportNeeded: [isWords, 'CHARACTERS', { least: 1, most: REPORT_LIMITS.words }],
};

const FIELDS = Object.keys(CHECKS) as AnswerField[];

function problemOf<Field extends AnswerField>(
  kind: ReportKind,
  field: Field,
  value: Answers[Field],
  context: AnswerContext,
): Omit<Finding, 'field'> | null {
  if (value == null) return null;
  if (!FORMS[kind][field]) return { code: 'NOT_ASKED' };
  const [check, code, values] = CHECKS[field];
  return check(value, context) ? null : { code, values };
}

/** What is wrong with the answers that were given; what is missing is no problem of a draft. */
export const problemsOf = (kind: ReportKind, answers: Answers, context: AnswerContext): Finding[] =>
  FIELDS.flatMap((field) => {
    const problem = problemOf(kind, field, answers[field], context);
    return problem ? [{ field: `answers.${field}`, ...problem }] : [];
  });

/** The required answers that are missing; every output of the ToR wants its value. */
export function missingIn(kind: ReportKind, answers: Answers, context: AnswerContext): AnswerField[] {
  return FIELDS.filter((field) => {
    if (FORMS[kind][field] !== 'REQUIRED') return false;
    if (field === 'outputs') return (answers.outputs?.length ?? 0) < context.outputs;
    return answers[field] === undefined || answers[field] === null;
  });
}

/** @throws DomainError BAD_INPUT with every problem of a draft. */
export const assertAnswers = (kind: ReportKind, answers: Answers, context: AnswerContext): void =>
  refuseProblems(problemsOf(kind, answers, context));

/** @throws DomainError BAD_INPUT for wrong answers; REPORT_INCOMPLETE with the fields that are missing. */
export function assertComplete(kind: ReportKind, answers: Answers, context: AnswerContext): void {
  assertAnswers(kind, answers, context);
  const missing = missingIn(kind, answers, context);
  if (missing.length > 0) throw new DomainError('REPORT_INCOMPLETE', { missing });
}
