import { type Locale, TAGS } from '#domain/kernel/locale';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * A date or a moment in words, in the reader's language. A day has no zone and stays that day everywhere; a moment is
 * shown in the reader's zone, and says so.
 */
export function momentInWords(value: string, locale: Locale, timeZone: string): string {
  const date = new Date(DAY.test(value) ? `${value}T00:00:00Z` : value);
  if (Number.isNaN(date.getTime())) return value;
  const day = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  const options: Intl.DateTimeFormatOptions = DAY.test(value)
    ? { ...day, timeZone: 'UTC' }
    : { ...day, hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short', timeZone };
  return new Intl.DateTimeFormat(TAGS[locale], options).format(date);
}

/** A day without its weekday, for lists of facts. */
export const dayInWords = (day: string, locale: Locale): string =>
  new Intl.DateTimeFormat(TAGS[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
