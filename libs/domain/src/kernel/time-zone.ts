import type { IsoDate } from '#domain/kernel/dates';
import { localTime } from '#domain/kernel/local-time';

/** Milliseconds by which local time in the zone is ahead of UTC at an instant. */
function offsetAt(instant: number, timeZone: string): number {
  const { year, month, day, hour, minute } = localTime(new Date(instant), timeZone);
  return Date.UTC(year, month - 1, day, hour, minute) - Math.floor(instant / 60_000) * 60_000;
}

/** The calendar date in the zone at an instant. `timeZone` is an IANA name. */
export const localDate = (instant: Date, timeZone: string): IsoDate =>
  new Date(instant.getTime() + offsetAt(instant.getTime(), timeZone)).toISOString().slice(0, 10);

/** The instant at which clocks in the zone show this hour (0–23) of a date; in a gap of summer time, the hour after it. */
export function instantOf(date: IsoDate, hour: number, timeZone: string): Date {
  const wall = Date.parse(`${date}T${String(hour).padStart(2, '0')}:00:00Z`);
  const guess = wall - offsetAt(wall, timeZone);
  // The offset may differ between the guess and the wall time when the clocks changed in between.
  return new Date(wall - offsetAt(guess, timeZone));
}

/** Whether this runtime knows the IANA name. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
}
