import { describe, expect, it } from '@jest/globals';
import type { Hours, OpeningRule } from '#domain/associations/services/hours';
import { isOpenAt, nextOpening, problemsOfHours } from '#domain/associations/services/hours.rules';

const rule = (more: Partial<OpeningRule>): OpeningRule => ({
  days: ['MO'],
  nth: null,
  opens: '09:00',
  closes: '17:00',
  overnight: false,
  from: null,
  to: null,
  ...more,
});
const hours = (rules: OpeningRule[], more: Partial<Hours> = {}): Hours => ({
  zone: 'Europe/London',
  rules,
  exceptions: [],
  byAppointment: false,
  ...more,
});
const open = (it_: Hours, ...moments: string[]): boolean[] =>
  moments.map((at) => isOpenAt(it_, new Date(at)));

describe('hours', () => {
  it('follow the clocks of their zone on the day on which these go forward', () => {
    const sundays = hours([rule({ days: ['SU'] })]);
    expect(open(sundays, '2027-03-28T00:30:00Z', '2027-03-28T07:59:00Z', '2027-03-28T08:15:00Z')).toEqual([
      false,
      false,
      true,
    ]);
    expect(open(sundays, '2027-03-21T08:15:00Z', '2027-03-21T09:15:00Z')).toEqual([false, true]);
  });

  it('may have several openings a day, and are closed at the minute at which they close', () => {
    const both = hours([rule({ closes: '12:00' }), rule({ opens: '13:30' })]);
    expect(
      open(
        both,
        '2027-01-04T11:59:00Z',
        '2027-01-04T12:00:00Z',
        '2027-01-04T13:30:00Z',
        '2027-01-05T10:00:00Z',
      ),
    ).toEqual([true, false, true, false]);
  });

  it('go past midnight, into a day that has none itself', () => {
    const night = hours([rule({ days: ['FR'], opens: '22:00', closes: '06:00', overnight: true })]);
    expect(open(night, '2027-01-08T23:00:00Z', '2027-01-09T05:59:00Z', '2027-01-09T06:00:00Z')).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('last all day from 00:00 to 24:00', () => {
    const allDay = hours([rule({ opens: '00:00', closes: '24:00' })]);
    expect(open(allDay, '2027-01-04T00:00:00Z', '2027-01-04T23:59:00Z', '2027-01-05T00:00:00Z')).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('know the first and the last such weekday of a month', () => {
    const first = hours([rule({ days: ['SA'], nth: 1 }), rule({ days: ['SA'], nth: -1 })]);
    expect(open(first, ...['02', '09', '23', '30'].map((day) => `2027-01-${day}T10:00:00Z`))).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it('are replaced by an exception, whether it closes or opens', () => {
    const holiday = hours([rule({})], {
      exceptions: [
        { on: '2027-01-04', openings: [] },
        { on: '2027-01-05', openings: [{ opens: '10:00', closes: '11:00' }] },
      ],
    });
    expect(open(holiday, '2027-01-04T10:00:00Z', '2027-01-05T10:30:00Z', '2027-01-11T10:00:00Z')).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('count from their first to their last day', () => {
    const summer = hours([rule({ from: '2027-06-01', to: '2027-06-30' })]);
    expect(open(summer, '2027-05-31T10:00:00Z', '2027-06-07T10:00:00Z', '2027-07-05T10:00:00Z')).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('say when they open next, today or on a later day, in the zone of the place', () => {
    const mogadishu = hours([rule({ days: ['SA', 'SU'], opens: '08:00', closes: '12:00' })], {
      zone: 'Africa/Mogadishu',
    });
    expect(nextOpening(mogadishu, new Date('2027-01-02T04:00:00Z'))).toEqual({
      on: '2027-01-02',
      opens: '08:00',
    });
    expect(nextOpening(mogadishu, new Date('2027-01-02T05:00:00Z'))).toEqual({
      on: '2027-01-03',
      opens: '08:00',
    });
    expect(nextOpening(hours([rule({ to: '2020-01-01' })]), new Date('2027-01-02T04:00:00Z'))).toBeNull();
  });
});

describe('hours that cannot be', () => {
  it.each([
    ['25:99 as a beginning', hours([rule({ opens: '25:99' })]), 'hours.rules.0.opens', 'TIME_FORM'],
    ['24:00 as a beginning', hours([rule({ opens: '24:00' })]), 'hours.rules.0.opens', 'TIME_FORM'],
    [
      'an end before the beginning',
      hours([rule({ closes: '08:00' })]),
      'hours.rules.0.closes',
      'ENDS_BEFORE_START',
    ],
    [
      'an end at the beginning',
      hours([rule({ closes: '09:00' })]),
      'hours.rules.0.closes',
      'ENDS_BEFORE_START',
    ],
    [
      'a night that ends later',
      hours([rule({ overnight: true })]),
      'hours.rules.0.closes',
      'ENDS_BEFORE_START',
    ],
    ['no weekday', hours([rule({ days: [] })]), 'hours.rules.0.days', 'AT_LEAST_ONE'],
    ['31 weekdays', hours([rule({ days: Array<'MO'>(31).fill('MO') })]), 'hours.rules.0.days', 'DUPLICATE'],
    ['a fifth Monday', hours([rule({ nth: 5 })]), 'hours.rules.0.nth', 'OUT_OF_RANGE'],
    ['30 February', hours([rule({ from: '2027-02-30' })]), 'hours.rules.0.from', 'NOT_A_DATE'],
    [
      'days turned round',
      hours([rule({ from: '2027-02-02', to: '2027-02-01' })]),
      'hours.rules.0.to',
      'ENDS_BEFORE_START',
    ],
    ['no zone', hours([], { zone: 'Mars/Base' }), 'hours.zone', 'TIME_ZONE_FORM'],
    [
      'a day with two exceptions',
      hours([], {
        exceptions: [
          { on: '2027-01-04', openings: [] },
          { on: '2027-01-04', openings: [] },
        ],
      }),
      'hours.exceptions.1.on',
      'DUPLICATE',
    ],
  ])('%s', (_, wrong, field, code) => {
    expect(problemsOfHours(wrong)).toEqual([expect.objectContaining({ field, code })]);
  });
});
