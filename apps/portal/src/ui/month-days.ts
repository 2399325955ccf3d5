/** Calendar days as `2027-03-31`, reckoned in UTC so that no zone shifts them. */
const DAY_MS = 86_400_000;
const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** The day so many days later, or earlier for a negative number. */
export const daysLater = (day: string, days: number): string => iso(Date.parse(day) + days * DAY_MS);

/** The same day of a month so many months later; the last day where that month is shorter. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return iso(Date.UTC(year, month - 1 + months, Math.min(date, last)));
}

/** How many days there are between the first day of the week (1 Monday to 7 Sunday) and this one: 0 to 6. */
export const placeInWeek = (day: string, firstDay: number): number =>
  (new Date(day).getUTCDay() - firstDay + 7) % 7;

/** The weeks of a day's month, each of seven days; days of the months beside it fill the first and the last. */
export function weeksOf(day: string, firstDay: number): string[][] {
  const first = `${day.slice(0, 7)}-01`;
  const begin = daysLater(first, -placeInWeek(first, firstDay));
  const end = daysLater(monthsLater(first, 1), -1);
  const weeks: string[][] = [];
  for (let start = begin; start <= end; start = daysLater(start, 7))
    weeks.push(Array.from({ length: 7 }, (_, i) => daysLater(start, i)));
  return weeks;
}
