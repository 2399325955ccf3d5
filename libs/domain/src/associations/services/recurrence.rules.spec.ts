import { expect, it } from '@jest/globals';
import { datesOf, recurrenceOf } from '#domain/associations/services/recurrence.rules';
import { describeDirectory, directoryJson } from '#testing/directory-data';

const { cases = [], refuse = [] } = directoryJson<{
  cases?: { rule: string; dtstart: string; dates: string[] }[];
  refuse?: string[];
}>('vectors/schedules.json');

describeDirectory('the worked schedules of RFC 5545 and HSDS', () => {
  it.each(cases)('$rule from $dtstart', ({ rule, dtstart, dates }) => {
    const recurrence = recurrenceOf(rule);
    expect(recurrence && datesOf(recurrence, dtstart)).toEqual(dates);
  });

  it.each(refuse.filter((text) => text.startsWith('FREQ=')))('refuses %s', (rule) => {
    expect(recurrenceOf(rule)).toBeNull();
  });
});

it('a rule without an end is followed for ten years, and one that no day fits ends too', () => {
  const daily = recurrenceOf('FREQ=WEEKLY;BYDAY=MO');
  expect(daily && datesOf(daily, '2027-01-04')).toHaveLength(522);
  const fifth = recurrenceOf('FREQ=MONTHLY;BYMONTHDAY=31;INTERVAL=12;COUNT=3');
  expect(fifth && datesOf(fifth, '2027-02-01')).toEqual([]);
});

it.each([
  '',
  'FREQ=WEEKLY;BYDAY=1MO',
  'FREQ=MONTHLY;BYMONTHDAY=0',
  'FREQ=WEEKLY;UNTIL=2027-02-30',
  'FREQ=WEEKLY;BYHOUR=9',
])('refuses "%s"', (rule) => {
  expect(recurrenceOf(rule)).toBeNull();
});
