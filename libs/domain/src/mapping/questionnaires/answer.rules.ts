import { isIsoDate, type IsoDate } from '#domain/kernel/dates';
import { holds } from '#domain/mapping/questionnaires/evaluate.rules';
import { FORM_LIMITS, isAsked, type QuestionKind } from '#domain/mapping/questionnaires/form';
import type { Questionnaire, ReadyQuestion } from '#domain/mapping/questionnaires/questionnaire';
import {
  type Answer,
  type Answers,
  offeredChoices,
  type Standing,
  standingOf,
  surroundingsOf,
} from '#domain/mapping/questionnaires/standing.rules';

/** What can be wrong with an answer. */
export const ANSWER_PROBLEMS = [
  'UNKNOWN_QUESTION',
  'NOT_ASKED',
  'WRONG_KIND',
  'TOO_LONG',
  'NOT_OFFERED',
  'OUT_OF_RANGE',
  'REQUIRED',
  'CONSTRAINT',
] as const;
export type AnswerProblemCode = (typeof ANSWER_PROBLEMS)[number];

/** One thing wrong with the answer to one question. */
export interface AnswerProblem {
  readonly question: string;
  readonly code: AnswerProblemCode;
}

/**
 * What is wrong with the answers, question by question. Answers that are complete must also have everything that is
 * required, and nothing that is not asked; a draft may still lack the one and hold the other.
 */
export function answerProblems(
  questionnaire: Questionnaire,
  answers: Answers,
  today: IsoDate,
  { complete }: { readonly complete: boolean },
): AnswerProblem[] {
  const standing = standingOf(questionnaire, answers, today);
  const shown = new Set(standing.shown.map(({ question }) => question.name));
  const given = Object.entries(answers).flatMap(([name, answer]): AnswerProblem[] => {
    const ready = questionnaire.byName.get(name);
    if (!ready || !isAsked(ready.question.kind)) return [{ question: name, code: 'UNKNOWN_QUESTION' }];
    const problem = shown.has(name)
      ? problemOf(questionnaire, standing, ready, answer)
      : complete
        ? 'NOT_ASKED'
        : shapeProblem(ready, answer);
    return problem ? [{ question: name, code: problem }] : [];
  });
  return complete ? [...given, ...missing(standing, answers)] : given;
}

const missing = ({ shown }: Standing, answers: Answers): AnswerProblem[] =>
  shown
    .filter(({ question }) => question.required && isEmpty(answers[question.name]))
    .map(({ question }) => ({ question: question.name, code: 'REQUIRED' }));

const isEmpty = (answer: Answer | undefined): boolean =>
  answer === undefined || answer === '' || (typeof answer === 'object' && answer.length === 0);

function problemOf(
  questionnaire: Questionnaire,
  standing: Standing,
  ready: ReadyQuestion,
  answer: Answer,
): AnswerProblemCode | null {
  const shape = shapeProblem(ready, answer);
  if (shape || isEmpty(answer)) return shape;
  if (!isOffered(questionnaire, standing, ready, answer)) return 'NOT_OFFERED';
  const { constraint } = ready;
  return constraint && !holds(constraint, surroundingsOf(standing, ready)) ? 'CONSTRAINT' : null;
}

const isText = (answer: Answer): answer is string => typeof answer === 'string';
const isNumber = (answer: Answer): answer is number => typeof answer === 'number' && Number.isFinite(answer);
const isNames = (answer: Answer): boolean =>
  Array.isArray(answer) &&
  answer.every((name) => typeof name === 'string') &&
  new Set(answer).size === answer.length;

/** Whether an answer has the kind that its question asks for; no answer at all is the empty text or list. */
const HAS_KIND: Readonly<Record<QuestionKind, (answer: Answer) => boolean>> = {
  text: isText,
  integer: (answer) => isNumber(answer) && Number.isSafeInteger(answer),
  decimal: isNumber,
  range: isNumber,
  date: (answer) => isText(answer) && isIsoDate(answer),
  select_one: isText,
  select_multiple: isNames,
  rank: isNames,
  acknowledge: (answer) => answer === true,
  note: () => false,
  calculate: () => false,
  hidden: () => false,
};

/** What is wrong with an answer whatever the others are. */
function shapeProblem(
  { question: { kind, bounds } }: ReadyQuestion,
  answer: Answer,
): AnswerProblemCode | null {
  if (answer === '') return null;
  if (!HAS_KIND[kind](answer)) return 'WRONG_KIND';
  if (isText(answer) && answer.length > FORM_LIMITS.words) return 'TOO_LONG';
  if (bounds && isNumber(answer)) {
    const steps = (answer - bounds.start) / bounds.step;
    const isStep = Math.abs(steps - Math.round(steps)) < 1e-9;
    if (answer < bounds.start || answer > bounds.end || !isStep) return 'OUT_OF_RANGE';
  }
  return null;
}

/** Whether everything chosen is offered; an order takes in all that is. */
function isOffered(
  questionnaire: Questionnaire,
  standing: Standing,
  ready: ReadyQuestion,
  answer: Answer,
): boolean {
  const { kind, list } = ready.question;
  if (list === null) return true;
  const offered = new Set(offeredChoices(questionnaire, standing, ready).map(({ name }) => name));
  const chosen = typeof answer === 'object' ? answer : [String(answer)];
  return chosen.every((name) => offered.has(name)) && (kind !== 'rank' || chosen.length === offered.size);
}
