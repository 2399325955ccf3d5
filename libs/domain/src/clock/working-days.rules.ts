import { addDays, type IsoDate } from '#domain/dates';

interface WeekInfo {
  /** ISO weekdays of the weekend: 1 Monday … 7 Sunday. */
  readonly weekend: readonly number[];
}

/** The weekend of a country (ISO 3166-1 alpha-2) as ISO weekdays, from the Unicode CLDR data of the runtime. */
export function weekendOf(country: string): readonly number[] {
  const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & {
    weekInfo?: WeekInfo;
    getWeekInfo?: () => WeekInfo;
  };
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.weekend ?? [6, 7];
}

const isoWeekday = (date: IsoDate): number => new Date(`${date}T00:00:00Z`).getUTCDay() || 7;

/** The day so many working days later, by the weekend of the country; zero or fewer answers the day itself. */
export function addWorkingDays(date: IsoDate, days: number, country: string): IsoDate {
  const weekend = weekendOf(country);
  let day = date;
  for (let left = days; left > 0;) {
    day = addDays(day, 1);
    if (!weekend.includes(isoWeekday(day))) left -= 1;
  }
  return day;
}

/** The moment so many working days later, at the same time of day. */
export function workingDaysAfter(moment: Date, days: number, country: string): Date {
  const iso = moment.toISOString();
  return new Date(addWorkingDays(iso.slice(0, 10), days, country) + iso.slice(10));
}
