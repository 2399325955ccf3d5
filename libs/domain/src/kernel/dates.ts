/** Calendar dates as ISO 8601 text (`2026-05-31`): no time of day, no zone, so they sort and compare as text. */
export type IsoDate = string;

/** A span of days, both ends included. */
export interface DateWindow {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

const DAY_MS = 86_400_000;
const PATTERN = /^\d{4}-\d{2}-\d{2}$/;

/** Days since 1970-01-01; NaN for what is not a date. */
const dayNumber = (date: IsoDate): number => Date.parse(`${date}T00:00:00Z`) / DAY_MS;

const fromDayNumber = (day: number): IsoDate => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** Whether the text is a day that exists, between the years 1900 and 2200: 31 February is not. */
export function isIsoDate(text: string): text is IsoDate {
  if (!PATTERN.test(text) || text < '1900' || text >= '2200') return false;
  const day = dayNumber(text);
  return !Number.isNaN(day) && fromDayNumber(day) === text;
}

/** The date so many days later; earlier when negative. */
export const addDays = (date: IsoDate, days: number): IsoDate => fromDayNumber(dayNumber(date) + days);

/** The same day so many months later, or the last day of that month when it is shorter (31 January + 1 → 28 February). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

/** Days from one date to another: 0 for the same day, negative when the second is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumber(to) - dayNumber(from);

/** Days in a window, both ends counted; 0 when it ends before it starts. */
export const windowDays = ({ from, to }: DateWindow): number => Math.max(0, daysBetween(from, to) + 1);

/** What two windows share; `null` when that is nothing. */
export function intersect(a: DateWindow, b: DateWindow): DateWindow | null {
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to < b.to ? a.to : b.to;
  return from <= to ? { from, to } : null;
}

/** Days that two windows share. */
export function overlapDays(a: DateWindow, b: DateWindow): number {
  const shared = intersect(a, b);
  return shared ? windowDays(shared) : 0;
}
