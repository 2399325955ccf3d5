import * as z from 'zod/mini';
import { REPLY_ANSWER } from '#portal/graphql/enums';
import { REPLY_LIMITS } from '#portal/graphql/limits';
import type { Reply } from '#portal/screens/dialogue/replies/reply-data';
import { choice, object, optionalDay, optionalText, text } from '#portal/ui/checks';
import { type Problem, problemOfKind } from '#portal/ui/problem';
import { say } from '#portal/ui/say';

const themeSchema = object({
  title: text(REPLY_LIMITS.title),
  heard: text(REPLY_LIMITS.heard),
  numbers: z.string(),
  answer: z.enum(REPLY_ANSWER, say('error.choose')),
  reason: text(REPLY_LIMITS.reason),
  promiseText: optionalText(REPLY_LIMITS.promise),
  promiseOwner: optionalText(REPLY_LIMITS.owner),
  promiseDueOn: optionalDay(),
});
export const replySchema = object({ locale: choice(), themes: z.array(themeSchema) });
export type ReplyValues = z.output<typeof replySchema>;

/** A theme before anything is written; no answer is chosen. */
export const NO_THEME = {
  title: '',
  heard: '',
  numbers: '',
  answer: undefined,
  reason: '',
  promiseText: '',
  promiseOwner: '',
  promiseDueOn: '',
};

/** What was written before, as far as the form has it. */
interface Written {
  readonly locale: string;
  readonly themes: readonly (Omit<Reply['themes'][number], 'statements'> & {
    readonly statements: readonly { readonly number: number }[];
  })[];
}

/** What the form begins with: what was written before. */
export const valuesOf = ({ locale, themes }: Written): ReplyValues => ({
  locale,
  themes: themes.map(({ title, heard, answer, reason, statements, promise }) => ({
    ...{ title, heard, answer, reason, numbers: statements.map(({ number }) => number).join(', ') },
    promiseText: promise?.text ?? '',
    promiseOwner: promise?.owner ?? '',
    promiseDueOn: promise?.dueOn ?? '',
  })),
});

/** The numbers in a line, whatever is between them. */
export const numbersIn = (line: string): number[] => (line.match(/\d+/g) ?? []).map(Number);

/** What is sent; `ids` has the statements by their numbers. */
export function inputOf({ locale, themes }: ReplyValues, ids: ReadonlyMap<number, string>) {
  return {
    locale,
    themes: themes.map(({ title, heard, numbers, answer, reason, ...promise }) => ({
      ...{ title, heard, answer, reason },
      statementIds: [...new Set(numbersIn(numbers))].flatMap((number) => ids.get(number) ?? []),
      promise: promise.promiseText
        ? { text: promise.promiseText, owner: promise.promiseOwner, dueOn: promise.promiseDueOn }
        : null,
    })),
  };
}

/** What only the whole form knows: numbers of no statement, and promises without an owner or a day. */
export function problemIn({ themes }: ReplyValues, ids: ReadonlyMap<number, string>): Problem | undefined {
  const fields = themes.flatMap(({ numbers, promiseText, promiseOwner, promiseDueOn }, i) => [
    ...(numbersIn(numbers).every((number) => ids.has(number))
      ? []
      : [{ field: `themes.${i}.numbers`, problem: say('finding.PUBLISHED_ONES') }]),
    ...(promiseText && !promiseOwner
      ? [{ field: `themes.${i}.promiseOwner`, problem: say('error.required') }]
      : []),
    ...(promiseText && !promiseDueOn
      ? [{ field: `themes.${i}.promiseDueOn`, problem: say('error.date') }]
      : []),
  ]);
  return fields.length > 0 ? { ...problemOfKind('BAD_INPUT'), fields } : undefined;
}
