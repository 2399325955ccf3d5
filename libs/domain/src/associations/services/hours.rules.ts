import type { Hours, Opening, OpeningRule } from '#domain/associations/services/hours';
import { SERVICE_LIMITS } from '#domain/associations/services/limits';
import { weekdayNamed, WEEKDAYS } from '#domain/associations/services/recurrence.rules';
import { addDays, isIsoDate, type IsoDate } from '#domain/kernel/dates';
import type { Finding } from '#domain/kernel/findings';
import { localTime } from '#domain/kernel/local-time';
import { isTimeZone, localDate } from '#domain/kernel/time-zone';

/** Minutes since midnight; null for what is no time of a day. `24:00` is its end. */
function minutesOf(time: string): number | null {
  const [, hour, minute] = /^([01]\d|2[0-4]):([0-5]\d)$/.exec(time) ?? [];
  const minutes = hour === undefined ? Number.NaN : Number(hour) * 60 + Number(minute);
  return minutes <= 1_440 ? minutes : null;
}

/** An opening of a day, in minutes since its midnight; one that ends after midnight ends beyond 1440. */
interface Span {
  readonly from: number;
  readonly to: number;
}

const spanOf = ({ opens, closes }: Opening, overnight = false): Span => ({
  from: minutesOf(opens) ?? 0,
  to: (minutesOf(closes) ?? 0) + (overnight ? 1_440 : 0),
});

/** Whether the date is the nth such weekday of its month; the last one when nth is -1. */
function isNth(date: IsoDate, nth: number): boolean {
  if (nth < 0) return addDays(date, -7 * nth).slice(0, 7) !== date.slice(0, 7);
  return Math.ceil(Number(date.slice(8)) / 7) === nth;
}

const counts = (rule: OpeningRule, date: IsoDate): boolean =>
  rule.days.includes(weekdayNamed(date)) &&
  (rule.nth === null || isNth(date, rule.nth)) &&
  (rule.from === null || rule.from <= date) &&
  (rule.to === null || date <= rule.to);

/** The openings that begin on a date, earliest first; an exception takes the place of all rules. */
function spansOn(hours: Hours, date: IsoDate): Span[] {
  const exception = hours.exceptions.find(({ on }) => on === date);
  const spans = exception
    ? exception.openings.map((opening) => spanOf(opening))
    : hours.rules.filter((rule) => counts(rule, date)).map((rule) => spanOf(rule, rule.overnight));
  return spans.sort((a, b) => a.from - b.from);
}

/** Whether it is open at a moment. */
export function isOpenAt(hours: Hours, at: Date): boolean {
  const date = localDate(at, hours.zone);
  const { hour, minute } = localTime(at, hours.zone);
  const now = hour * 60 + minute;
  const within = (span: Span, minutes: number): boolean => span.from <= minutes && minutes < span.to;
  return (
    spansOn(hours, date).some((span) => within(span, now)) ||
    spansOn(hours, addDays(date, -1)).some((span) => within(span, now + 1_440))
  );
}

/** When it opens next: a day, and a time of the wall clock there. */
export interface NextOpening {
  readonly on: IsoDate;
  readonly opens: string;
}

/** Days that are looked ahead for the next opening. */
const LOOKED_AHEAD = 62;

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** The next opening after a moment; null when there is none within two months. */
export function nextOpening(hours: Hours, at: Date): NextOpening | null {
  const today = localDate(at, hours.zone);
  const { hour, minute } = localTime(at, hours.zone);
  for (let ahead = 0; ahead <= LOOKED_AHEAD; ahead++) {
    const on = addDays(today, ahead);
    const span = spansOn(hours, on).find(({ from }) => ahead > 0 || from > hour * 60 + minute);
    if (span) return { on, opens: clock(span.from) };
  }
  return null;
}

/** What is wrong with one opening. */
function problemsOfOpening(field: string, opening: Opening, overnight = false): Finding[] {
  const [opens, closes] = [minutesOf(opening.opens), minutesOf(opening.closes)];
  if (opens === null || opens === 1_440) return [{ field: `${field}.opens`, code: 'TIME_FORM' }];
  if (closes === null) return [{ field: `${field}.closes`, code: 'TIME_FORM' }];
  const ends = overnight ? closes <= opens : closes > opens;
  return ends ? [] : [{ field: `${field}.closes`, code: 'ENDS_BEFORE_START' }];
}

const wrongDay = (field: string, date: IsoDate | null): Finding[] =>
  date === null || isIsoDate(date) ? [] : [{ field, code: 'NOT_A_DATE' }];

function problemsOfRule(field: string, rule: OpeningRule): Finding[] {
  const days: Finding[] =
    rule.days.length === 0
      ? [{ field: `${field}.days`, code: 'AT_LEAST_ONE' }]
      : rule.days.length > 7 || new Set(rule.days).size < rule.days.length
        ? [{ field: `${field}.days`, code: 'DUPLICATE' }]
        : rule.days.some((name) => !WEEKDAYS.includes(name))
          ? [{ field: `${field}.days`, code: 'UNKNOWN_WORD' }]
          : [];
  const nth: Finding[] =
    rule.nth === null || [1, 2, 3, 4, -1].includes(rule.nth)
      ? []
      : [{ field: `${field}.nth`, code: 'OUT_OF_RANGE' }];
  const ends: Finding[] =
    rule.from !== null && rule.to !== null && rule.to < rule.from
      ? [{ field: `${field}.to`, code: 'ENDS_BEFORE_START' }]
      : [];
  return [
    ...days,
    ...nth,
    ...problemsOfOpening(field, rule, rule.overnight),
    ...wrongDay(`${field}.from`, rule.from),
    ...wrongDay(`${field}.to`, rule.to),
    ...ends,
  ];
}

/** Everything that is wrong with hours, field by field. */
export function problemsOfHours(hours: Hours): Finding[] {
  const { rules, exceptions } = hours;
  const dates = exceptions.map(({ on }) => on);
  return [
    ...(isTimeZone(hours.zone) ? [] : [{ field: 'hours.zone', code: 'TIME_ZONE_FORM' } as const]),
    ...tooMany('hours.rules', rules.length, SERVICE_LIMITS.openingRules),
    ...tooMany('hours.exceptions', exceptions.length, SERVICE_LIMITS.exceptions),
    ...rules.flatMap((rule, i) => problemsOfRule(`hours.rules.${i}`, rule)),
    ...exceptions.flatMap(({ on, openings }, i) => [
      ...wrongDay(`hours.exceptions.${i}.on`, on),
      ...(dates.indexOf(on) < i ? [{ field: `hours.exceptions.${i}.on`, code: 'DUPLICATE' } as const] : []),
      ...openings.flatMap((opening, j) => problemsOfOpening(`hours.exceptions.${i}.openings.${j}`, opening)),
    ]),
  ];
}

const tooMany = (field: string, given: number, most: number): Finding[] =>
  given > most ? [{ field, code: 'MOST_ITEMS', values: { most } }] : [];
