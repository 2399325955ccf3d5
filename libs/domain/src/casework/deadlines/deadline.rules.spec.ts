import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dueAt, dueStep, stepsOf, untilDay } from '#domain/casework/deadlines/deadline.rules';
import { addWorkingDays, isWorkingDay } from '#domain/casework/deadlines/working-days';
import { deadlinesOf } from '#domain/catalogue/deadlines';
import { instantOf, isTimeZone, localDate } from '#domain/kernel/time-zone';
import { DEFAULT_RULES } from '#domain/parties/programmes/programme.rules';

const DEADLINES = deadlinesOf(DEFAULT_RULES.deadlines);
const LONDON = { country: 'GB', timeZone: 'Europe/London' };
const CAIRO = { country: 'EG', timeZone: 'Africa/Cairo' };
const at = (text: string): Date => new Date(text);

describe('working days', () => {
  // 2026-03-05 is a Thursday.
  it.each([
    ['GB', 1, '2026-03-06'],
    ['GB', 3, '2026-03-10'],
    ['EG', 1, '2026-03-08'],
    ['EG', 3, '2026-03-10'],
    ['NP', 3, '2026-03-09'],
    ['AF', 1, '2026-03-07'],
    ['GB', 0, '2026-03-05'],
  ])('in %s, %i after a Thursday is %s', (country, days, expected) => {
    expect(addWorkingDays('2026-03-05', days, country)).toBe(expected);
  });

  it('pass over public holidays, also those on a weekend', () => {
    // Friday and Monday are holidays, and so is a Saturday.
    const holidays = ['2026-03-06', '2026-03-07', '2026-03-09'];
    expect(addWorkingDays('2026-03-05', 1, 'GB', holidays)).toBe('2026-03-10');
    expect(addWorkingDays('2026-03-05', 2, 'GB', holidays)).toBe('2026-03-11');
    const LONDON_AT_EASTER = { ...LONDON, holidays };
    const rule = { counts: 'WORKING_DAYS', due: 1, remind: [1] } as const;
    expect(dueAt(rule, at('2026-03-05T12:00:00Z'), LONDON_AT_EASTER)).toEqual(at('2026-03-11T00:00:00Z'));
    expect(dueAt({ ...rule, counts: 'DAYS' }, at('2026-03-05T12:00:00Z'), LONDON_AT_EASTER)).toEqual(
      at('2026-03-07T00:00:00Z'),
    );
  });

  it('never end on a day of rest', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom('GB', 'EG', 'AF', 'IN', 'BN'),
        (days, country) => {
          expect(isWorkingDay(addWorkingDays('2026-03-05', days, country), country)).toBe(true);
        },
      ),
    );
  });
});

describe('time zones', () => {
  it('know the local date', () => {
    expect(localDate(at('2026-03-01T22:30:00Z'), 'Africa/Mogadishu')).toBe('2026-03-02');
    expect(localDate(at('2026-03-01T02:30:00Z'), 'America/New_York')).toBe('2026-02-28');
  });

  it('follow summer time', () => {
    expect(instantOf('2026-03-28', 9, 'Europe/London')).toEqual(at('2026-03-28T09:00:00Z'));
    expect(instantOf('2026-03-29', 9, 'Europe/London')).toEqual(at('2026-03-29T08:00:00Z'));
    expect(instantOf('2026-10-25', 9, 'Europe/London')).toEqual(at('2026-10-25T09:00:00Z'));
    expect(instantOf('2026-07-01', 0, 'Asia/Kathmandu')).toEqual(at('2026-06-30T18:15:00Z'));
  });

  it('are known or not', () => {
    expect(isTimeZone('Africa/Accra')).toBe(true);
    expect(isTimeZone('Mars/Olympus')).toBe(false);
  });
});

describe('a deadline', () => {
  const started = at('2026-03-05T15:00:00Z');
  const steps = stepsOf(DEADLINES.HOST_ANSWER, started, CAIRO);

  it('is due at the end of the last day, where the host is', () => {
    expect(dueAt(DEADLINES.HOST_ANSWER, started, CAIRO)).toEqual(at('2026-03-10T22:00:00Z'));
    expect(dueAt(DEADLINES.OFFER, started, LONDON)).toEqual(at('2026-03-13T00:00:00Z'));
  });

  it('reminds, escalates and lapses in the morning', () => {
    expect(steps.map(({ action, day, at: when }) => `${action} ${day} ${when.toISOString()}`)).toEqual([
      'REMIND 2 2026-03-09T07:00:00.000Z',
      'REMIND 3 2026-03-10T07:00:00.000Z',
      'REMIND 5 2026-03-12T07:00:00.000Z',
      'ESCALATE 5 2026-03-12T07:00:00.000Z',
      'LAPSE 15 2026-03-26T07:00:00.000Z',
    ]);
  });

  it('ends on a day that somebody has named, and reminds on the day before and on it', () => {
    const rule = untilDay('2026-03-05', '2026-03-10');
    expect(dueAt(rule, started, LONDON)).toEqual(at('2026-03-11T00:00:00Z'));
    expect(
      stepsOf(rule, started, LONDON).map(({ action, at: when }) => `${action} ${when.toISOString()}`),
    ).toEqual([
      'REMIND 2026-03-09T09:00:00.000Z',
      'REMIND 2026-03-10T09:00:00.000Z',
      'ESCALATE 2026-03-11T09:00:00.000Z',
    ]);
    expect(untilDay('2026-03-05', '2026-03-06').remind).toEqual([1]);
  });

  it('waits until its first step', () => {
    expect(dueStep(steps, started, null)).toEqual({ step: null, nextAt: steps[0]?.at });
  });

  it('runs once and late after downtime', () => {
    const now = at('2026-03-13T00:00:00Z');
    const late = dueStep(steps, now, null);
    expect(late.step).toMatchObject({ action: 'ESCALATE', day: 5 });
    expect(dueStep(steps, now, late.step?.at ?? null)).toEqual({ step: null, nextAt: steps[4]?.at });
  });

  it('never runs the same step twice, however often it is looked at', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 * 24 }), { maxLength: 60 }), (hours) => {
        const ran: Date[] = [];
        for (const hour of [...hours].sort((a, b) => a - b)) {
          const { step } = dueStep(steps, new Date(started.getTime() + hour * 3_600_000), ran.at(-1) ?? null);
          if (step) ran.push(step.at);
        }
        expect(new Set(ran.map(Number)).size).toBe(ran.length);
      }),
    );
  });

  it('has run out after its last step', () => {
    const last = steps.at(-1)?.at ?? null;
    expect(dueStep(steps, at('2027-01-01T00:00:00Z'), last)).toEqual({ step: null, nextAt: null });
  });
});
