import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { guardedTrend, monthsOf, periodOf } from '#domain/insight/kpis/trend.rules';

const NONE = () => false;
const ALL = () => true;

describe('the months of a trend', () => {
  it.each([
    [null, null, '2028-02-29', '2027-03', '2028-02', 12],
    ['2027-11-20', '2028-01-01', '2030-01-01', '2027-11', '2028-01', 3],
    ['2020-01-01', null, '2028-02-10', '2025-03', '2028-02', 36],
    [null, '2027-06-30', '2030-01-01', '2026-07', '2027-06', 12],
  ])('from %s to %s, on %s, are %s to %s', (from, to, today, first, last, count) => {
    const months = monthsOf(from, to, today);
    expect([months[0], months.at(-1), months.length]).toEqual([first, last, count]);
  });

  it('are none where the end is before the start', () => {
    expect(monthsOf('2028-01-01', '2027-01-01', '2028-01-01')).toEqual([]);
    expect(periodOf([])).toBeNull();
  });

  it('are whole', () => {
    expect(periodOf(['2027-12', '2028-01', '2028-02'])).toEqual({ from: '2027-12-01', to: '2028-02-29' });
  });
});

describe('a trend as it may be seen', () => {
  const months = ['2027-01', '2027-02', '2027-03', '2027-04'];
  const rows = (...cases: number[]) =>
    cases.flatMap((n, i) => (n ? [{ month: months[i] ?? '', value: n, cases: n }] : []));
  const values = (cases: number[], canList = NONE) =>
    guardedTrend({ unit: 'COUNT' }, months, rows(...cases), canList).map(({ value }) => value);

  it('hides the month that tells of few, and one beside it that covers it', () => {
    expect(values([3, 9, 20, 0])).toEqual([null, null, 20, 0]);
    expect(values([6, 9, 20, 0])).toEqual([6, 9, 20, 0]);
  });

  it('shows what can be listed as it is', () => {
    const listed = { unit: 'COUNT', listed: 'CASES' } as const;
    expect(guardedTrend(listed, months, rows(3, 9), ALL).map(({ value }) => value)).toEqual([3, 9, 0, 0]);
  });

  it('has no median where nothing happened, and hides one of few by itself', () => {
    const days = [
      { month: '2027-01', value: 4.5, cases: 2 },
      { month: '2027-03', value: 7, cases: 12 },
    ];
    expect(guardedTrend({ unit: 'DAYS' }, months, days, NONE)).toEqual([
      { month: '2027-01', value: null, isHidden: true },
      { month: '2027-02', value: null, isHidden: false },
      { month: '2027-03', value: 7, isHidden: false },
      { month: '2027-04', value: null, isHidden: false },
    ]);
  });

  it('never lets a month of few be subtracted from the whole', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 4, maxLength: 4 }), (cases) => {
        const seen = values(cases);
        const hidden = cases.filter((_, i) => seen[i] === null);
        expect(cases.every((n, i) => n === 0 || n >= 5 || seen[i] === null)).toBe(true);
        const total = hidden.reduce((sum, n) => sum + n, 0);
        const isAll = hidden.length === cases.filter((n) => n > 0).length;
        expect(hidden.length === 0 || isAll || (hidden.length > 1 && total >= 5)).toBe(true);
      }),
    );
  });
});
