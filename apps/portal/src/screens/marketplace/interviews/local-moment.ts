const DAY_MS = 86_400_000;

/** What clocks in a zone show at a moment, as if it were UTC. */
function clockAt(moment: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(moment);
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
}

/**
 * The moment of what a field for day and time holds (`2027-03-28T02:30`), by the clocks of a zone; null for a time that
 * they leave out, as when they are put forward. Of an hour that comes twice it is the first.
 */
export function localMoment(typed: string, timeZone: string): Date | null {
  const shown = Date.parse(`${typed}Z`);
  if (Number.isNaN(shown)) return null;
  // Around a change the clocks differ from UTC by what they did a day before, or will a day after.
  const [first] = [shown - DAY_MS, shown + DAY_MS]
    .map((near) => shown - (clockAt(near, timeZone) - near))
    .filter((moment) => clockAt(moment, timeZone) === shown)
    .sort((a, b) => a - b);
  return first === undefined ? null : new Date(first);
}
