import type { ConsultationDraft } from '#domain/dialogue/consultations/consultation';
import { CONSULTATION_LIMITS } from '#domain/dialogue/consultations/limits';
import { addDays, daysBetween, type IsoDate, overlapDays } from '#domain/kernel/dates';
import { DomainError } from '#domain/kernel/errors';
import type { Finding } from '#domain/kernel/findings';
import { characters } from '#domain/kernel/text/text.rules';
import { instantOf } from '#domain/kernel/time-zone';

/** Weeks for which a consultation is open unless somebody says otherwise, and what a holiday adds. */
const DEFAULT_WEEKS = 8;
const HOLIDAY_DAYS = 14;
/** Days by which a last day is moved at the latest before it comes. */
const EXTEND_BEFORE = 7;

/** Weeks in which few people answer, by day and month. */
const HOLIDAYS = [
  ['12-20', '01-06'],
  ['08-01', '08-31'],
] as const;

/** Whether a holiday falls into these days. */
function touchesHoliday(from: IsoDate, to: IsoDate): boolean {
  const years = [Number(from.slice(0, 4)) - 1, Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return years.some((year) =>
    HOLIDAYS.some(([first, last]) => {
      const end = `${last < first ? year + 1 : year}-${last}`;
      return overlapDays({ from, to }, { from: `${year}-${first}`, to: end }) > 0;
    }),
  );
}

/** The last day of a consultation that begins on a day: so many weeks later, and two more over a holiday. */
export function lastDayFor(opensOn: IsoDate, weeks = DEFAULT_WEEKS): IsoDate {
  const plain = addDays(opensOn, weeks * 7);
  return touchesHoliday(opensOn, plain) ? addDays(plain, HOLIDAY_DAYS) : plain;
}

/** The day on which the reply is due. */
export const replyDueFor = (closesOn: IsoDate): IsoDate => addDays(closesOn, CONSULTATION_LIMITS.replyDays);

/** The moment at which the last day has ended where the asking institution is. */
export const closingMoment = (closesOn: IsoDate, timeZone: string): Date =>
  instantOf(addDays(closesOn, 1), 0, timeZone);

/** Whether a statement has a length that people read. */
export function hasStatementLength(text: string): boolean {
  const [least, most] = CONSULTATION_LIMITS.statement;
  const length = characters(text);
  return length >= least && length <= most;
}

/** What keeps a draft from being submitted on a day. */
export function problemsOfDraft(draft: ConsultationDraft, today: IsoDate): Finding[] {
  return [...problemsOfTexts(draft), ...problemsOfDates(draft, today), ...problemsOfSeeds(draft)];
}

function problemsOfTexts({ texts }: ConsultationDraft): Finding[] {
  const locales = texts.map(({ locale }) => locale);
  if (texts.length === 0) return [{ field: 'texts', code: 'AT_LEAST_ONE' }];
  if (new Set(locales).size < locales.length) return [{ field: 'texts', code: 'DUPLICATE' }];
  return locales.some((locale) => locale === 'en' || locale === 'fr')
    ? []
    : [{ field: 'texts', code: 'ENGLISH_OR_FRENCH' }];
}

function problemsOfDates(
  { opensOn, statementsUntil, closesOn }: ConsultationDraft,
  today: IsoDate,
): Finding[] {
  const [least, most] = CONSULTATION_LIMITS.days;
  const days = daysBetween(opensOn, closesOn);
  return [
    ...(opensOn < today ? [{ field: 'opensOn', code: 'TODAY_OR_LATER' } as const] : []),
    ...(days < least || days > most
      ? [{ field: 'closesOn', code: 'OPEN_DAYS', values: { least, most } } as const]
      : []),
    ...(statementsUntil < opensOn || statementsUntil > closesOn
      ? [{ field: 'statementsUntil', code: 'WITHIN_DAYS' } as const]
      : []),
  ];
}

function problemsOfSeeds({ seeds }: ConsultationDraft): Finding[] {
  const [least, most] = CONSULTATION_LIMITS.statement;
  return [
    ...(seeds.length > CONSULTATION_LIMITS.seeds
      ? [{ field: 'seeds', code: 'MOST_ITEMS', values: { most: CONSULTATION_LIMITS.seeds } } as const]
      : []),
    ...seeds.flatMap(({ text }, i) =>
      hasStatementLength(text)
        ? []
        : [{ field: `seeds.${i}.text`, code: 'CHARACTERS', values: { least, most } } as const],
    ),
  ];
}

/** The new last day. @throws DomainError BAD_INPUT for an earlier one, EXTENDED_TOO_LATE in the last seven days. */
export function assertLater(to: IsoDate | null | undefined, closesOn: IsoDate, today: IsoDate): IsoDate {
  if (!to || to <= closesOn)
    throw new DomainError('BAD_INPUT', { field: 'day', problems: [{ field: 'day', code: 'LATER_DAY' }] });
  if (daysBetween(today, closesOn) < EXTEND_BEFORE) throw new DomainError('EXTENDED_TOO_LATE');
  return to;
}

/** When a reply is due, and whether that was moved before. */
export interface ReplyDue {
  readonly replyDueOn: IsoDate;
  readonly replyExtendedOn: IsoDate | null;
}

/** The new day of a reply. @throws DomainError REPLY_EXTENDED the second time, BAD_INPUT for an earlier day or one too far. */
export function assertReplyLater(to: IsoDate | null | undefined, due: ReplyDue): IsoDate {
  if (due.replyExtendedOn) throw new DomainError('REPLY_EXTENDED');
  if (!to || to <= due.replyDueOn || daysBetween(due.replyDueOn, to) > CONSULTATION_LIMITS.replyDays)
    throw new DomainError('BAD_INPUT', { field: 'day', problems: [{ field: 'day', code: 'LATER_DAY' }] });
  return to;
}

/** Since when the reply is late: the day after it was due; null while it is in time. */
export const silentSince = (
  { state, replyDueOn }: { readonly state: string; readonly replyDueOn: IsoDate },
  today: IsoDate,
): IsoDate | null =>
  (state === 'REPLY_DUE' || state === 'REPLY_SIGNED') && today > replyDueOn ? addDays(replyDueOn, 1) : null;
