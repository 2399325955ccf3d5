import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '#domain/kernel/dates';
import { instantOf, localDate } from '#domain/kernel/time-zone';

describe('the instant of an hour', () => {
  it.each([
    ['2027-09-05', 0, 'America/Santiago', '2027-09-05T04:00:00.000Z'],
    ['2027-03-14', 0, 'America/Havana', '2027-03-14T05:00:00.000Z'],
    ['2027-03-28', 1, 'Europe/London', '2027-03-28T01:00:00.000Z'],
    ['2027-10-31', 1, 'Europe/London', '2027-10-31T00:00:00.000Z'],
    ['2027-01-15', 9, 'Asia/Kathmandu', '2027-01-15T03:15:00.000Z'],
    ['2027-07-01', 0, 'Africa/Mogadishu', '2027-06-30T21:00:00.000Z'],
    ['2027-04-04', 2, 'Australia/Lord_Howe', '2027-04-03T15:30:00.000Z'],
  ])('of %s at %d in %s is %s', (date, hour, zone, instant) => {
    expect(instantOf(date, hour, zone).toISOString()).toBe(instant);
  });

  it('of midnight is the first of its day, in every zone that changes its clocks', () => {
    const zones = Intl.supportedValuesOf('timeZone');
    const day = fc.date({ min: new Date('2025-01-01'), max: new Date('2035-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom(...zones), (at, zone) => {
        const date = at.toISOString().slice(0, 10);
        const midnight = instantOf(date, 0, zone);
        const before = new Date(midnight.getTime() - 60_000);
        expect([zone, localDate(midnight, zone), localDate(before, zone)]).toEqual([
          zone,
          date,
          addDays(date, -1),
        ]);
      }),
      { numRuns: 500 },
    );
  });
});
