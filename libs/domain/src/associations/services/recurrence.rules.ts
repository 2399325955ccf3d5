import { addDays, addMonths, isIsoDate, type IsoDate } from '#domain/kernel/dates';

/** Days of the week as iCalendar writes them, Monday first. */
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** A weekday, or the nth of a month: 1 is the first, -1 the last. */
interface RuleDay {
  readonly day: Weekday;
  readonly nth: number | null;
}

/** The part of RFC 5545 that opening times of a directory use. */
export interface Recurrence {
  readonly freq: 'WEEKLY' | 'MONTHLY';
  readonly interval: number;
  readonly byDay: readonly RuleDay[];
  /** Days of the month: 1 to 31, or -1 to -31 from its end. */
  readonly byMonthDay: readonly number[];
  readonly weekStart: Weekday;
  readonly count: number | null;
  readonly until: IsoDate | null;
}

/** A rule without an end is followed for so many years. */
const YEARS_FOLLOWED = 10;

const weekdayOf = (date: IsoDate): number => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;

/** The weekday of a date. */
export const weekdayNamed = (date: IsoDate): Weekday => WEEKDAYS[weekdayOf(date)] ?? 'MO';

const isWeekday = (text: string): text is Weekday => (WEEKDAYS as readonly string[]).includes(text);

const positive = (text: string): number | null => (/^[1-9]\d{0,3}$/.test(text) ? Number(text) : null);

function ruleDay(text: string): RuleDay | null {
  const [, nth = '', day = ''] = /^([+-]?[1-5])?([A-Z]{2})$/.exec(text) ?? [];
  return isWeekday(day) ? { day, nth: nth === '' ? null : Number(nth) } : null;
}

function monthDay(text: string): number | null {
  const day = /^[+-]?\d{1,2}$/.test(text) ? Number(text) : 0;
  return day !== 0 && Math.abs(day) <= 31 ? day : null;
}

/** Every part of a list, or null when one of them is not understood. */
function each<T>(text: string | undefined, read: (part: string) => T | null): readonly T[] | null {
  if (text === undefined) return [];
  const read1 = text.split(',').map(read);
  return read1.every((part) => part !== null) ? read1 : null;
}

function day(text: string): IsoDate | null {
  const [, y, m, d] = /^(\d{4})-?(\d{2})-?(\d{2})(T\d{6}Z?)?$/.exec(text) ?? [];
  const date = `${y}-${m}-${d}`;
  return isIsoDate(date) ? date : null;
}

const KNOWN = new Set(['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'WKST', 'COUNT', 'UNTIL']);

/** Reads `FREQ=MONTHLY;BYDAY=1SA;UNTIL=2020-11-07`; null for anything beyond weeks and months, or not well formed. */
export function recurrenceOf(rule: string): Recurrence | null {
  const parts = new Map(
    rule.split(';').map((part): [string, string] => {
      const [name = '', value = ''] = part.split('=');
      return [name, value];
    }),
  );
  if ([...parts.keys()].some((name) => !KNOWN.has(name))) return null;
  const freq = parts.get('FREQ');
  const interval = positive(parts.get('INTERVAL') ?? '1');
  const byDay = each(parts.get('BYDAY'), ruleDay);
  const byMonthDay = each(parts.get('BYMONTHDAY'), monthDay);
  const weekStart = parts.get('WKST') ?? 'MO';
  const [countText, untilText] = [parts.get('COUNT'), parts.get('UNTIL')];
  const count = countText === undefined ? null : positive(countText);
  const until = untilText === undefined ? null : day(untilText);
  if (freq !== 'WEEKLY' && freq !== 'MONTHLY') return null;
  if (!interval || !byDay || !byMonthDay || !isWeekday(weekStart)) return null;
  if ((countText !== undefined && !count) || (untilText !== undefined && !until)) return null;
  if (freq === 'WEEKLY' && (byMonthDay.length > 0 || byDay.some(({ nth }) => nth !== null))) return null;
  return { freq, interval, byDay, byMonthDay, weekStart, count, until };
}

/** The days of the nth week after that of the start. */
function daysOfWeek(rule: Recurrence, start: IsoDate, nth: number): IsoDate[] {
  const from = WEEKDAYS.indexOf(rule.weekStart);
  const into = (weekdayOf(start) - from + 7) % 7;
  const first = addDays(start, 7 * nth * rule.interval - into);
  const wanted = rule.byDay.length > 0 ? rule.byDay.map((one) => one.day) : [weekdayNamed(start)];
  return wanted.map((one) => addDays(first, (WEEKDAYS.indexOf(one) - from + 7) % 7)).sort();
}

function nthWeekdays({ day: name, nth }: RuleDay, days: readonly IsoDate[]): IsoDate[] {
  const same = days.filter((date) => weekdayNamed(date) === name);
  const one = nth === null ? undefined : same.at(nth > 0 ? nth - 1 : nth);
  return nth === null ? same : one === undefined ? [] : [one];
}

/** The days of the nth month after that of the start. */
function daysOfMonth(rule: Recurrence, start: IsoDate, nth: number): IsoDate[] {
  const first = addMonths(`${start.slice(0, 7)}-01`, nth * rule.interval);
  const length = Number(addDays(addMonths(first, 1), -1).slice(8));
  const days = Array.from({ length }, (_, i) => addDays(first, i));
  const byMonthDay =
    rule.byMonthDay.length > 0 || rule.byDay.length > 0 ? rule.byMonthDay : [Number(start.slice(8))];
  const found = [
    ...byMonthDay.flatMap((one) => days[one > 0 ? one - 1 : length + one] ?? []),
    ...rule.byDay.flatMap((one) => nthWeekdays(one, days)),
  ];
  return [...new Set(found)].sort();
}

/** The days of a rule from its start on, at most `most` of them, and none later than ten years after the start. */
export function datesOf(rule: Recurrence, start: IsoDate, most = 1_000): IsoDate[] {
  const horizon = addMonths(start, 12 * YEARS_FOLLOWED);
  const last = rule.until !== null && rule.until < horizon ? rule.until : horizon;
  const wanted = Math.min(most, rule.count ?? most);
  const turn = rule.freq === 'WEEKLY' ? daysOfWeek : daysOfMonth;
  const turns = Math.ceil((YEARS_FOLLOWED * (rule.freq === 'WEEKLY' ? 53 : 12)) / rule.interval);
  const found: IsoDate[] = [];
  for (let nth = 0; nth <= turns && found.length < wanted; nth++) {
    const dates = turn(rule, start, nth).filter((date) => date >= start && date <= last);
    found.push(...dates);
  }
  return found.slice(0, wanted);
}
