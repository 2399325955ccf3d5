import { expect, it } from '@jest/globals';
import { addWorkingDays, workingDaysAfter } from '#domain/clock/working-days.rules';

it.each([
  ['GB', '2026-11-19', 1, '2026-11-20'], // Thursday to Friday
  ['GB', '2026-11-20', 1, '2026-11-23'], // over Saturday and Sunday
  ['EG', '2026-11-19', 1, '2026-11-22'], // over Friday and Saturday
  ['IR', '2026-11-19', 1, '2026-11-21'], // over Friday
  ['GB', '2026-11-18', 5, '2026-11-25'],
  ['GB', '2026-11-21', 0, '2026-11-21'],
])('counts by the weekend of %s', (country, from, days, to) => {
  expect(addWorkingDays(from, days, country)).toBe(to);
});

it('keeps the time of day', () => {
  expect(workingDaysAfter(new Date('2026-11-20T16:30:00Z'), 1, 'GB')).toEqual(
    new Date('2026-11-23T16:30:00Z'),
  );
});
