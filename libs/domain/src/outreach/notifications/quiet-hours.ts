import { localTime, momentOf } from '#domain/kernel/local-time';
import type { QuietHours } from '#domain/outreach/notifications/notification';

const CLOCK = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** Minutes since midnight of `HH:MM`; `null` when it is not a time of day. */
export function minutesOf(clock: string): number | null {
  const found = CLOCK.exec(clock);
  return found ? Number(found[1]) * 60 + Number(found[2]) : null;
}

/** The earliest moment at or after `at` outside the quiet hours of a person in this time zone. */
export function afterQuietHours(at: Date, quiet: QuietHours | null, timeZone: string): Date {
  const from = quiet && minutesOf(quiet.from);
  const to = quiet && minutesOf(quiet.to);
  if (typeof from !== 'number' || typeof to !== 'number' || from === to) return at;
  const { hour, minute } = localTime(at, timeZone);
  const now = hour * 60 + minute;
  const overnight = from > to;
  const inside = overnight ? now >= from || now < to : now >= from && now < to;
  if (!inside) return at;
  const days = overnight && now >= from ? 1 : 0;
  return momentOf(at, timeZone, days, Math.floor(to / 60), to % 60);
}

/** The next weekly digest strictly after `at`: Monday, 08:00 on the recipient's clock. */
export function nextDigest(at: Date, timeZone: string): Date {
  const { weekday } = localTime(at, timeZone);
  const thisWeek = momentOf(at, timeZone, 1 - weekday, 8, 0);
  return thisWeek > at ? thisWeek : momentOf(at, timeZone, 8 - weekday, 8, 0);
}
