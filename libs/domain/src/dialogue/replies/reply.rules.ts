import { REPLY_LIMITS } from '#domain/dialogue/replies/limits';
import type { PromiseOutcome, ReplyDraft, ReplyTheme } from '#domain/dialogue/replies/reply';
import { addDays, daysBetween, type IsoDate } from '#domain/kernel/dates';
import { DomainError } from '#domain/kernel/errors';
import type { Finding } from '#domain/kernel/findings';
import { characters } from '#domain/kernel/text/text.rules';

/** Days after which a promise without news is called silent. */
export const QUIET_DAYS = 90;

/** What a reply is held against. */
export interface ReplyFacts {
  /** Every published statement. */
  readonly published: readonly string[];
  /** Those that were pointed out, which all have to be answered. */
  readonly toAnswer: readonly string[];
  readonly today: IsoDate;
}

/** The statements that have to be answered and are in no theme yet. */
export function unanswered(themes: readonly ReplyTheme[], toAnswer: readonly string[]): string[] {
  const answered = new Set(themes.flatMap(({ statementIds }) => statementIds));
  return toAnswer.filter((id) => !answered.has(id));
}

/** What keeps a reply from being signed. */
export function problemsOfReply({ themes }: ReplyDraft, facts: ReplyFacts): Finding[] {
  const published = new Set(facts.published);
  return [
    ...(themes.length === 0 ? [{ field: 'themes', code: 'AT_LEAST_ONE' } as const] : []),
    ...(unanswered(themes, facts.toAnswer).length > 0
      ? [{ field: 'themes', code: 'EVERY_POINTED_OUT' } as const]
      : []),
    ...themes.flatMap((theme, i) => problemsOfTheme(theme, `themes.${i}`, published, facts.today)),
  ];
}

function problemsOfTheme(
  { reason, statementIds, promise }: ReplyTheme,
  field: string,
  published: ReadonlySet<string>,
  today: IsoDate,
): Finding[] {
  const [least, most] = REPLY_LIMITS.reason;
  const length = characters(reason);
  return [
    ...(length < least || length > most
      ? [{ field: `${field}.reason`, code: 'CHARACTERS', values: { least, most } } as const]
      : []),
    ...(statementIds.some((id) => !published.has(id))
      ? [{ field: `${field}.statementIds`, code: 'PUBLISHED_ONES' } as const]
      : []),
    ...(promise && promise.dueOn < today
      ? [{ field: `${field}.promise.dueOn`, code: 'TODAY_OR_LATER' } as const]
      : []),
  ];
}

/** A promise as its days are looked at. */
export interface PromiseDays {
  readonly dueOn: IsoDate;
  /** The day of the last news, or of the reply. */
  readonly newsOn: IsoDate;
  readonly outcome: PromiseOutcome | null;
}

/** Since when a promise is late; null while it is in time, and when it has ended. */
export const lateSince = ({ dueOn, outcome }: PromiseDays, today: IsoDate): IsoDate | null =>
  outcome === null && today > dueOn ? addDays(dueOn, 1) : null;

/** Since when nothing was heard of a promise, where that is too long; null with news, and when it has ended. */
export const quietSince = ({ newsOn, outcome }: PromiseDays, today: IsoDate): IsoDate | null =>
  outcome === null && daysBetween(newsOn, today) > QUIET_DAYS ? newsOn : null;

/** What is said of a promise. */
export interface PromiseNews {
  /** Per cent that are done. */
  readonly progress: number;
  readonly note: string;
  readonly outcome: PromiseOutcome | null;
  /** What shows that it was kept. */
  readonly evidence: string | null;
}

/** @throws DomainError PROMISE_ENDED when it has ended, BAD_INPUT for a kept one that nothing shows. */
export function assertNews(outcome: PromiseOutcome | null, news: PromiseNews): void {
  if (outcome !== null) throw new DomainError('PROMISE_ENDED');
  if (news.outcome === 'KEPT' && !news.evidence)
    throw new DomainError('BAD_INPUT', {
      field: 'evidence',
      problems: [{ field: 'evidence', code: 'SHOWN_BY' }],
    });
}
