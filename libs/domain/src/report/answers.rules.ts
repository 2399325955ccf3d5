import { DomainError, type FieldProblem, refuseProblems } from '#domain/errors';
import {
  ACTIVITY_KINDS,
  type AnswerField,
  type Answers,
  BARRIERS,
  FORMS,
  RATED,
  STILL_IN_USE,
  TRANSFER_LEVELS,
} from '#domain/report/forms';
import { REPORT_LIMITS } from '#domain/report/limits';
import type { ReportKind } from '#domain/report/report.states';
import type { Range } from '#domain/text/limits';

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
    string,
  ];
} = {
  hours: [
    (hours, { periodDays }) => isWhole(hours, 0, 24 * periodDays),
    'Whole hours, no more than the period has.',
  ],
  days: [(days, { periodDays }) => isWhole(days, 0, periodDays), 'Whole days, no more than the period has.'],
  outputs: [
    (outputs, context) =>
      new Set(outputs.map(({ output }) => output)).size === outputs.length &&
      outputs.every(({ output, value }) => isWhole(output, 0, context.outputs - 1) && isAmount(value)),
    'Each output of the terms of reference once, with a value from 0.',
  ],
  trained: [
    ({ total, women, youth, withDisability }) =>
      isWhole(total, ...REPORT_LIMITS.people) &&
      [women, youth, withDisability].every((part) => isWhole(part, 0, total)),
    'Whole numbers; no part is larger than the total.',
  ],
  activities: [
    (activities) =>
      activities.length <= REPORT_LIMITS.items &&
      activities.every(
        ({ kind, hours }) => ACTIVITY_KINDS.includes(kind) && isWhole(hours, ...REPORT_LIMITS.activityHours),
      ),
    `At most ${REPORT_LIMITS.items}, each with its whole hours.`,
  ],
  transferLevel: [(level) => TRANSFER_LEVELS.includes(level), 'One of the levels.'],
  stillInUse: [(use) => STILL_IN_USE.includes(use), 'Yes, partly or no.'],
  ratings: [
    (ratings) => RATED.every((name) => isWhole(ratings[name], ...REPORT_LIMITS.rating)),
    'From 1 to 5 each.',
  ],
  barriers: [
    (barriers) =>
      new Set(barriers).size === barriers.length && barriers.every((barrier) => BARRIERS.includes(barrier)),
    'Each barrier of the list once.',
  ],
  handover: [
    (items) => items.length >= 1 && items.length <= REPORT_LIMITS.items && items.every(isWords),
    `From 1 to ${REPORT_LIMITS.items} items, each in words.`,
  ],
  lessons: [isWords, `In words, at most ${REPORT_LIMITS.words} characters.`],
  supportNeeded: [isWords, `In words, at most ${REPORT_LIMITS.words} characters.`],
};

const FIELDS = Object.keys(CHECKS) as AnswerField[];

function problemOf<Field extends AnswerField>(
  kind: ReportKind,
  field: Field,
  value: Answers[Field],
  context: AnswerContext,
): string | null {
  if (value === undefined || value === null) return null;
  if (!FORMS[kind][field]) return 'This form does not ask for it.';
  const [check, problem] = CHECKS[field];
  return check(value, context) ? null : problem;
}

/** What is wrong with the answers that were given; what is missing is no problem of a draft. */
export const problemsOf = (kind: ReportKind, answers: Answers, context: AnswerContext): FieldProblem[] =>
  FIELDS.flatMap((field) => {
    const problem = problemOf(kind, field, answers[field], context);
    return problem ? [{ field: `answers.${field}`, problem }] : [];
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
