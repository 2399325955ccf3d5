import { addDays, type IsoDate } from '#domain/kernel/dates';

const SUNDAY = 0;
const THURSDAY = 4;
const FRIDAY = 5;
const SATURDAY = 6;

/**
 * Days of rest by country (ISO 3166-1 alpha-2); Saturday and Sunday where it is not listed.
 * Source: Unicode CLDR supplemental weekData, with the official weeks of BD, BN, DJ, MV, NP, PS and SO.
 */
const WEEKENDS: Readonly<Record<string, readonly number[]>> = {
  AF: [THURSDAY, FRIDAY],
  ...Object.fromEntries(
    ['BD', 'BH', 'DZ', 'EG', 'IQ', 'JO', 'KW', 'LY', 'MV', 'OM', 'PS', 'QA', 'SA', 'SD', 'SY', 'YE'].map(
      (country) => [country, [FRIDAY, SATURDAY]],
    ),
  ),
  BN: [FRIDAY, SUNDAY],
  DJ: [FRIDAY, SATURDAY],
  IN: [SUNDAY],
  IR: [FRIDAY],
  NP: [SATURDAY],
  SO: [FRIDAY],
  UG: [SUNDAY],
};

const weekday = (date: IsoDate): number => new Date(`${date}T00:00:00Z`).getUTCDay();

/** Whether people work on this day in the country, of which these days are public holidays. */
export const isWorkingDay = (date: IsoDate, country: string, holidays: readonly IsoDate[] = []): boolean =>
  !(WEEKENDS[country] ?? [SATURDAY, SUNDAY]).includes(weekday(date)) && !holidays.includes(date);

/** The working day so many working days after a date; the date itself is day 0. */
export function addWorkingDays(
  date: IsoDate,
  days: number,
  country: string,
  holidays: readonly IsoDate[] = [],
): IsoDate {
  let day = date;
  for (let left = days; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day, country, holidays)) left -= 1;
  }
  return day;
}
