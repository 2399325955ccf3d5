import { isAsked, type QuestionKind } from '#domain/mapping/questionnaires/form';
import type { Questionnaire } from '#domain/mapping/questionnaires/questionnaire';
import type { Answer, Answers } from '#domain/mapping/questionnaires/standing.rules';

/** An answer as it travels: texts alone, whatever the question asks for; no texts take an answer back. */
export interface WrittenAnswer {
  /** The name of the question. */
  readonly question: string;
  readonly values: readonly string[];
}

const NUMBERS: readonly QuestionKind[] = ['integer', 'decimal', 'range'];
const LISTS: readonly QuestionKind[] = ['select_multiple', 'rank'];

/** Digits of Arabic and Persian as the others read them. */
const plainDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));

/** What was written as an answer of its kind; what does not fit stays as it is, to be named. */
export function readWritten(kind: QuestionKind, values: readonly string[]): Answer | undefined {
  const [first = ''] = values;
  if (LISTS.includes(kind)) return values.length === 0 ? undefined : values;
  if (first === '') return undefined;
  if (kind === 'acknowledge') return first === 'true';
  if (!NUMBERS.includes(kind)) return first;
  const number = Number(plainDigits(first).replace(',', '.'));
  return Number.isFinite(number) ? number : first;
}

/** An answer as it travels. */
export const writtenOf = (answer: Answer | undefined): string[] =>
  answer === undefined ? [] : typeof answer === 'object' ? [...answer] : [String(answer)];

/** The answers so far with others put in; what the questionnaire does not ask is left out. */
export function putAnswers(
  { byName }: Questionnaire,
  answers: Answers,
  written: readonly WrittenAnswer[],
): Answers {
  const next = new Map(Object.entries(answers));
  for (const { question, values } of written) {
    const kind = byName.get(question)?.question.kind;
    if (!kind || !isAsked(kind)) continue;
    const answer = readWritten(kind, values);
    if (answer === undefined) next.delete(question);
    else next.set(question, answer);
  }
  return Object.fromEntries(next);
}

/** The answers that count: those to what is asked with them. */
export const countedAnswers = (answers: Answers, asked: ReadonlySet<string>): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([name]) => asked.has(name)));
