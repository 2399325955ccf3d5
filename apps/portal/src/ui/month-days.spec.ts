import { describe, expect, it } from '@jest/globals';
import { daysLater, monthsLater, placeInWeek, weeksOf } from '#portal/ui/month-days';

const MONDAY = 1;
const SATURDAY = 6;

describe('a month', () => {
  it('is laid out in whole weeks that begin on the first day of the week', () => {
    // 1 February 2027 is a Monday and the month has 28 days.
    expect(weeksOf('2027-02-17', MONDAY)).toHaveLength(4);
    const weeks = weeksOf('2027-02-17', SATURDAY);
    expect(weeks).toHaveLength(5);
    expect([weeks[0]?.[0], weeks.at(-1)?.at(-1)]).toEqual(['2027-01-30', '2027-03-05']);
  });

  it.each([MONDAY, SATURDAY, 7])('has every day of it once, from day %s of the week', (firstDay) => {
    const days = weeksOf('2028-02-01', firstDay).flat();
    expect(days.filter((day) => day.startsWith('2028-02'))).toEqual(
      Array.from({ length: 29 }, (_, i) => `2028-02-${String(i + 1).padStart(2, '0')}`),
    );
    expect(days.map((day) => placeInWeek(day, firstDay))).toEqual(days.map((_, i) => i % 7));
  });

  it('is left and entered by days and by months, also over the end of a year', () => {
    expect(daysLater('2026-12-31', 1)).toBe('2027-01-01');
    expect(monthsLater('2027-01-31', 1)).toBe('2027-02-28');
    expect(monthsLater('2027-01-15', -1)).toBe('2026-12-15');
  });
});
