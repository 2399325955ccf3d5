import type { IsoDate } from '#domain/kernel/dates';
import {
  evaluate,
  holds,
  type Surroundings,
  type Value,
} from '#domain/mapping/questionnaires/evaluate.rules';
import { type Choice, isAsked } from '#domain/mapping/questionnaires/form';
import type { Questionnaire, ReadyQuestion } from '#domain/mapping/questionnaires/questionnaire';

/** An answer: text and a chosen name as text, a date as ISO 8601, several chosen or ranked names as a list. */
export type Answer = string | number | boolean | readonly string[];

/** Answers by the name of their question. */
export type Answers = Readonly<Record<string, Answer>>;

/** What a questionnaire comes to with the answers so far. */
export interface Standing {
  readonly today: IsoDate;
  /** The questions and notes to show, in their order. */
  readonly shown: readonly ReadyQuestion[];
  /** The value of each question that counts now; one that is not asked has none. */
  readonly values: ReadonlyMap<string, Value>;
}

/** An answer as expressions see it. */
export const valueOf = (answer: Answer | undefined): Value =>
  answer === undefined ? '' : typeof answer === 'object' ? answer.join(' ') : answer;

/** What is asked now, and what every answer and calculation comes to. Answers to what is not asked do not count. */
export function standingOf({ order, questions }: Questionnaire, answers: Answers, today: IsoDate): Standing {
  const values = new Map<string, Value>();
  const relevant = new Set<string>();
  const around: Surroundings = { today, answer: (name) => values.get(name) ?? '' };
  for (const ready of order) {
    if (!ready.relevant.every((expression) => holds(expression, around))) continue;
    const { name, kind, preset } = ready.question;
    relevant.add(name);
    if (ready.calculation) values.set(name, evaluate(ready.calculation, around));
    else if (kind === 'hidden') values.set(name, preset ?? '');
    else if (isAsked(kind))
      values.set(name, valueOf(Object.hasOwn(answers, name) ? answers[name] : undefined));
  }
  const shown = questions.filter(
    ({ question: { name, kind } }) => relevant.has(name) && (isAsked(kind) || kind === 'note'),
  );
  return { today, shown, values };
}

/** What expressions of a question see, with its own answer as `.`. */
export const surroundingsOf = (
  { today, values }: Standing,
  ready: ReadyQuestion,
  attributes?: Readonly<Record<string, string>>,
): Surroundings => ({
  today,
  answer: (name) => values.get(name) ?? '',
  self: values.get(ready.question.name) ?? '',
  ...(attributes ? { attributes } : {}),
});

/** The choices that a question offers now. */
export function offeredChoices(
  { form }: Questionnaire,
  standing: Standing,
  ready: ReadyQuestion,
): readonly Choice[] {
  const choices = form.lists[ready.question.list ?? ''] ?? [];
  const filter = ready.choiceFilter;
  if (!filter) return choices;
  return choices.filter(({ name, attributes }) =>
    holds(filter, surroundingsOf(standing, ready, { ...attributes, name })),
  );
}

/** The answers that a form gives before anybody has answered. */
export function startingAnswers({ questions }: Questionnaire): Answers {
  return Object.fromEntries(
    questions.flatMap(({ question: { name, kind, preset } }) =>
      preset === null || !isAsked(kind) ? [] : [[name, presetAnswer(kind, preset)]],
    ),
  );
}

const NUMBERS = ['integer', 'decimal', 'range'];
const LISTS = ['select_multiple', 'rank'];

function presetAnswer(kind: string, preset: string): Answer {
  if (NUMBERS.includes(kind)) return Number(preset);
  return LISTS.includes(kind) ? preset.split(' ').filter((name) => name !== '') : preset;
}
