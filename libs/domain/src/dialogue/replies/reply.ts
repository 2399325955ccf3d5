import type { IsoDate } from '#domain/kernel/dates';
import type { Locale } from '#domain/kernel/locale';

/** What an authority answers to a theme. */
export const REPLY_ANSWERS = ['ACCEPTED', 'PARTLY', 'NOT_ACCEPTED', 'ALREADY', 'NOT_OURS'] as const;
export type ReplyAnswer = (typeof REPLY_ANSWERS)[number];

/** Something that an authority says it will do, by whom and by when. */
export interface PromiseDraft {
  readonly text: string;
  /** The office that does it; never a person. */
  readonly owner: string;
  readonly dueOn: IsoDate;
}

/** One theme of a reply: what was heard, in which statements, and what follows from it. */
export interface ReplyTheme {
  readonly title: string;
  readonly heard: string;
  readonly statementIds: readonly string[];
  readonly answer: ReplyAnswer;
  readonly reason: string;
  readonly promise: PromiseDraft | null;
}

/** What an authority writes. */
export interface ReplyDraft {
  /** The language in which it is written. */
  readonly locale: Locale;
  readonly themes: readonly ReplyTheme[];
}

/** How a promise ended. */
export const PROMISE_OUTCOMES = ['KEPT', 'DROPPED'] as const;
export type PromiseOutcome = (typeof PROMISE_OUTCOMES)[number];
