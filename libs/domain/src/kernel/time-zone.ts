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

const DAY_MS = 86_400_000;

/**
 * The instant at which clocks in the zone show this hour (0–23) of a date; the first of two when they are set back; for an
 * hour that they skip, also midnight, the moment at which they go forward.
 */
export function instantOf(date: IsoDate, hour: number, timeZone: string): Date {
  const wall = Date.parse(`${date}T${String(hour).padStart(2, '0')}:00:00Z`);
  const offsets = [offsetAt(wall - DAY_MS, timeZone), offsetAt(wall + DAY_MS, timeZone)];
  const early = wall - Math.max(...offsets);
  const late = wall - Math.min(...offsets);
  return new Date(offsetAt(early, timeZone) === wall - early ? early : late);
}

/** Whether this runtime knows the IANA name. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
}
