/** Something with a time: either whole days, or a moment and its length. */
export interface CalendarEntry {
  /** The same for every version of the entry, so that a calendar replaces the older one. */
  readonly uid: string;
  /** Rises with every change. */
  readonly sequence: number;
  readonly title: string;
  readonly about: string;
  readonly place?: string | null;
  readonly time: WholeDays | Moment;
}

/** First and last day, ISO 8601; both are part of it. */
export interface WholeDays {
  readonly firstDay: string;
  readonly lastDay: string;
}

export interface Moment {
  readonly startsAt: Date;
  readonly minutes: number;
}

const MAX_OCTETS = 75;
const DAY_MS = 86_400_000;

/** RFC 5545, 3.3.11: what separates values is escaped; line breaks become `\n`. */
const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (char) => `\\${char}`).replace(/\r\n|\r|\n/g, '\\n');

/** RFC 5545, 3.1: lines of at most 75 octets; the rest goes on after a line break and a space, never inside a character. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  for (const char of line) {
    if (Buffer.byteLength(current + char) > MAX_OCTETS) {
      lines.push(current);
      current = ' ';
    }
    current += char;
  }
  return [...lines, current].join('\r\n');
}

/** RFC 5545, 3.3.5, form 2: a moment in UTC, which every calendar shows in its owner's zone. */
const utc = (moment: Date): string => moment.toISOString().replace(/[-:]|\.\d{3}/g, '');
const day = (date: string): string => date.replaceAll('-', '');
const dayAfter = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);

/** The end is not part of an event (3.6.1): whole days end on the day after the last one. */
const timeLines = (time: WholeDays | Moment): string[] =>
  'firstDay' in time
    ? [`DTSTART;VALUE=DATE:${day(time.firstDay)}`, `DTEND;VALUE=DATE:${day(dayAfter(time.lastDay))}`]
    : [
        `DTSTART:${utc(time.startsAt)}`,
        `DTEND:${utc(new Date(time.startsAt.getTime() + time.minutes * 60_000))}`,
      ];

/** A calendar file (RFC 5545, `text/calendar`) with these entries, made at `now`. */
export function calendarFile(entries: readonly CalendarEntry[], now: Date): string {
  const events = entries.flatMap(({ uid, sequence, title, about, place, time }) => [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${utc(now)}`,
    `SEQUENCE:${sequence}`,
    ...timeLines(time),
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(about)}`,
    ...(place ? [`LOCATION:${escaped(place)}`] : []),
    'END:VEVENT',
  ]);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Skillroots//Skillroots//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
