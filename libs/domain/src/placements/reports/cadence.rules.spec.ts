import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '#domain/kernel/dates';
import {
  assertPeriod,
  assertPeriodOver,
  followUpsOf,
  reportsOf,
} from '#domain/placements/reports/cadence.rules';

const progress = (from: string, to: string) =>
  reportsOf({ from, to }, 4)
    .filter(({ kind }) => kind === 'PROGRESS')
    .map(({ period }) => `${period.from}/${period.to}`);
const refusal = (code: string) => expect.objectContaining({ code });

describe('the cadence of reports', () => {
  it('of four weeks or less has one in the middle', () => {
    expect(progress('2026-06-01', '2026-06-28')).toEqual(['2026-06-01/2026-06-14']);
    expect(progress('2026-06-01', '2026-06-01')).toEqual([]);
  });

  it('of more is monthly', () => {
    expect(progress('2026-06-01', '2026-08-31')).toEqual(['2026-06-01/2026-06-30', '2026-07-01/2026-07-31']);
    expect(progress('2026-01-31', '2026-04-15')).toEqual(['2026-01-31/2026-02-27', '2026-02-28/2026-03-30']);
  });

  it('has no gap and no overlap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 400 }), (shift, days) => {
        const from = addDays('2026-01-01', shift);
        const periods = reportsOf({ from, to: addDays(from, days) }, 4)
          .filter(({ kind }) => kind === 'PROGRESS')
          .map(({ period }) => period);
        periods.forEach((period, i) => {
          expect(period.from).toBe(i === 0 ? from : addDays(periods[i - 1]?.to ?? '', 1));
          expect(period.from <= period.to && period.to < addDays(from, days + 1)).toBe(true);
        });
      }),
    );
  });

  it('frames the work with a baseline, the final forms and two follow-ups', () => {
    const kinds = reportsOf({ from: '2026-06-01', to: '2026-06-28' }, 4).map(
      ({ kind, dueOn }) => `${kind} ${dueOn}`,
    );
    expect(kinds).toEqual([
      'BASELINE 2026-05-31',
      'PROGRESS 2026-06-14',
      'FINAL 2026-07-12',
      'HOST_EVALUATION 2026-07-12',
      'COLLEAGUE_SURVEY 2026-07-12',
    ]);
    expect(followUpsOf('2026-06-28').map(({ kind, dueOn }) => `${kind} ${dueOn}`)).toEqual([
      'FOLLOW_UP_6M 2026-12-28',
      'FOLLOW_UP_12M 2027-06-28',
    ]);
  });

  it('refuses another period, and one that is not over', () => {
    const june = { from: '2026-06-01', to: '2026-06-30' };
    expect(() => assertPeriod(june, { ...june, to: '2026-07-01' })).toThrow(refusal('WRONG_PERIOD'));
    expect(() => assertPeriodOver('PROGRESS', june, '2026-06-29')).toThrow(refusal('PERIOD_NOT_OVER'));
    expect(() => assertPeriodOver('PROGRESS', june, '2026-06-30')).not.toThrow();
    expect(() => assertPeriodOver('BASELINE', june, '2026-05-01')).not.toThrow();
  });
});
