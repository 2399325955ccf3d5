/** A moment as a clock on the wall of a time zone shows it; `weekday` counts from Monday = 1 to Sunday = 7. */
export interface LocalTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly weekday: number;
}

const MINUTE = 60_000;
const DAY = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    calendar: 'iso8601',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  formats.set(timeZone, made);
  return made;
}

/**
 * The wall-clock time of a moment in an IANA time zone.
 * @throws RangeError for a name that is not a time zone.
 */
export function localTime(at: Date, timeZone: string): LocalTime {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0;
  const [year, month, day] = [part('year'), part('month'), part('day')];
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
  return { year, month, day, hour: part('hour'), minute: part('minute'), weekday };
}

const asUtc = (t: Omit<LocalTime, 'weekday'>): number =>
  Date.UTC(t.year, t.month - 1, t.day, t.hour, t.minute);

/**
 * The moment at which the wall clock of the zone shows a time, `days` days after the day of `at`. A time that a
 * change of the clocks skips becomes the moment after the gap, less the gap: never more than an hour away.
 */
export function momentOf(at: Date, timeZone: string, days: number, hour: number, minute: number): Date {
  const day = new Date(asUtc({ ...localTime(at, timeZone), hour: 0, minute: 0 }) + days * DAY);
  const wanted = day.getTime() + (hour * 60 + minute) * MINUTE;
  const offset = (moment: number): number => asUtc(localTime(new Date(moment), timeZone)) - moment;
  const guess = wanted - offset(wanted);
  return new Date(wanted - offset(guess));
}
