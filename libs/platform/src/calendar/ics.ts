import ical, {
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';

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
  /** It will not take place, or has been called off: calendars strike it out. */
  readonly isCancelled?: boolean;
}

/** First and last day, ISO 8601; both are part of it. */
interface WholeDays {
  readonly firstDay: string;
  readonly lastDay: string;
}

interface Moment {
  readonly startsAt: Date;
  readonly minutes: number;
}

const DAY_MS = 86_400_000;
const PRODUCT = { company: 'Skillroots', product: 'Skillroots' };

/** Whole days of some weeks make nobody busy: meetings find their room in them. */
const FREE = { transparency: ICalEventTransparency.TRANSPARENT, busystatus: ICalEventBusyStatus.FREE };

/** When an entry begins and ends. */
const times = (time: WholeDays | Moment) =>
  'firstDay' in time
    ? { start: new Date(time.firstDay), end: dayAfter(time.lastDay), allDay: true, ...FREE }
    : { start: time.startsAt, end: new Date(time.startsAt.getTime() + time.minutes * 60_000) };

/** The end is not part of an event (RFC 5545, 3.6.1): whole days end on the day after the last one. */
const dayAfter = (date: string): Date => new Date(Date.parse(date) + DAY_MS);

/** A calendar file (RFC 5545, `text/calendar`) with these entries, made at `now`. */
export function calendarFile(entries: readonly CalendarEntry[], now: Date): string {
  const events = entries.map(({ uid, sequence, title, about, place, time, isCancelled }) => ({
    id: uid,
    stamp: now,
    sequence,
    ...times(time),
    summary: title,
    description: about,
    location: place ?? null,
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  }));
  const calendar = ical({ prodId: PRODUCT, scale: 'gregorian', method: ICalCalendarMethod.PUBLISH, events });
  return `${calendar.toString()}\r\n`;
}
