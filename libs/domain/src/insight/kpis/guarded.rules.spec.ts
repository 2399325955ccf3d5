import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { guarded, type KpiRow } from '#domain/insight/kpis/guarded.rules';
import type { KpiCode, Listed } from '#domain/insight/kpis/kpis';

const EVERYTHING = (_: Listed): boolean => true;
const NOTHING = (_: Listed): boolean => false;
const row = (
  measure: string,
  group: string | null,
  value: number | null,
  cases: number,
  key: number | null = null,
): KpiRow => ({ measure, group, value, cases, key });
const one = (code: KpiCode, given: KpiRow, canList = EVERYTHING) => guarded(code, [given], canList)[0];

it.each([1, 2, 3, 4])('hides a figure about %i people, whatever the reader can list', (cases) => {
  expect(one('REPEATS', row('share', 'PROFESSIONAL', 0.5, cases))).toEqual({
    measure: 'share',
    group: 'PROFESSIONAL',
    value: null,
    cases: null,
    isHidden: true,
    isRounded: false,
    asksForALook: false,
  });
});

it('shows a figure about five, and that there was nobody', () => {
  expect(one('REPEATS', row('share', null, 0.4, 5))).toMatchObject({ value: 0.4, cases: 5, isHidden: false });
  expect(one('BY_COUNTRY', row('people', 'SO', 0, 0))).toMatchObject({ value: 0, cases: 0, isHidden: false });
  expect(one('REPEATS', row('share', null, null, 0))).toMatchObject({
    value: null,
    cases: 0,
    isHidden: false,
  });
});

it.each([
  ['NEEDS_AND_FILL', 'published', 'NEEDS'],
  ['NEEDS_AND_FILL', 'positions', 'NEEDS'],
  ['APPROVAL', 'median', 'NEEDS'],
  ['AGEING', 'open', 'WORK_ITEMS'],
  ['AGEING', 'overdue', 'WORK_ITEMS'],
  ['BY_COUNTRY', 'needs', 'NEEDS'],
  ['SUPPLY_DEMAND', 'demand', 'NEEDS'],
  ['REPORTS_ON_TIME', 'onTime', 'REPORTS'],
  ['FUNNEL', 'reached', 'CASES'],
  ['TIME_BY_STAGE', 'median', 'CASES'],
  ['BY_COUNTRY', 'placements', 'CASES'],
  ['BY_COUNTRY', 'people', 'PEOPLE'],
  ['ROSTER', 'enrolled', 'PEOPLE'],
] as const)(
  'shows %s %s of two as it is to whoever can list them, and to nobody else',
  (code, measure, of) => {
    const given = row(measure, 'X', 2, 2);
    expect(one(code, given, (what) => what === of)).toMatchObject({ value: 2, cases: 2, isHidden: false });
    expect(one(code, given, (what) => what !== of)).toMatchObject({
      value: null,
      cases: null,
      isHidden: true,
    });
  },
);

it('keeps counts of people beside counts of needs', () => {
  const needsAlone = (what: Listed): boolean => what === 'NEEDS';
  expect(one('BY_COUNTRY', row('people', 'SO', 3, 3), needsAlone)?.isHidden).toBe(true);
  expect(one('SUPPLY_DEMAND', row('supply', 'SO x', 3, 3), needsAlone)?.isHidden).toBe(true);
});

it.each([
  [12, 0.39, 15],
  [12, 0.41, 10],
  [9, 0.79, 10],
])('rounds a count of %i people with the key %f to %i for whoever cannot list them', (count, key, seen) => {
  const given = row('enrolled', null, count, count, key);
  const about = { isHidden: false, isRounded: true };
  expect(one('ROSTER', given, NOTHING)).toMatchObject({ ...about, value: seen, cases: seen });
  expect(one('ROSTER', given)).toMatchObject({ isRounded: false, value: count, cases: count });
  const share = row('active', null, 5 / count, count, key);
  expect(one('ROSTER', share, NOTHING)).toMatchObject({ ...about, cases: seen });
  expect(((one('ROSTER', share, NOTHING)?.value ?? 0) * 20) % 1).toBeCloseTo(0, 9);
});

it('hides a count that is rounded to fewer than ten, and none at all likewise', () => {
  const hidden = { value: null, cases: null, isHidden: true, isRounded: false };
  expect(one('ROSTER', row('enrolled', null, 6, 6, 0.9), NOTHING)).toMatchObject(hidden);
  expect(one('ROSTER', row('enrolled', null, 0, 0, 0), NOTHING)).toMatchObject(hidden);
});

it('lets two filters that differ by one person differ by nothing or by five, as if there were one more or not', () => {
  const key = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 500 }), key, key, (count, without, person) => {
      const seen = (n: number, k: number): number =>
        one('ROSTER', row('enrolled', null, n, n, k), NOTHING)?.value ?? 0;
      const [less, more] = [seen(count, without), seen(count + 1, (without + person) % 1)];
      expect(Math.abs(more - less) % 5).toBe(0);
      // Neither figure is more than four from its count: each may belong to nine counts, with and without the person.
      expect(Math.max(Math.abs(less - count), Math.abs(more - count - 1))).toBeLessThan(5);
    }),
  );
});

it('hides what would give a hidden row away: its neighbour, its rest, or the share that is left', () => {
  const transfer = guarded(
    'TRANSFER',
    [
      row('reached', null, 0.5, 26),
      row('placements', 'A > A', 3, 3),
      row('placements', 'A > B', 14, 14),
      row('placements', 'B > B', 9, 9),
    ],
    EVERYTHING,
  );
  expect(transfer.map(({ isHidden }) => isHidden)).toEqual([false, true, false, true]);
  const trained = guarded(
    'PEOPLE_TRAINED',
    [row('people', 'ALL', 20, 20), row('people', 'WOMEN', 17, 17), row('people', 'YOUTH', 9, 9)],
    EVERYTHING,
  );
  expect(trained.map(({ isHidden }) => isHidden)).toEqual([false, true, false]);
  const answers = guarded(
    'STILL_IN_USE',
    [
      row('share', 'FOLLOW_UP_6M YES', 0.9, 18),
      row('share', 'FOLLOW_UP_6M NO', 0.1, 2),
      row('share', 'FOLLOW_UP_12M YES', 1, 7),
    ],
    EVERYTHING,
  );
  expect(answers.map(({ isHidden }) => isHidden)).toEqual([true, true, false]);
});

it('gives an attacker who knows all that is shown of a whole no count from 1 to 4', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(12), { minLength: 2, maxLength: 5 }), (counts) => {
      const total = counts.reduce((sum, count) => sum + count, 0);
      const rows = [
        row('reached', null, 0.5, total),
        ...counts.map((count, i) => row('placements', `A > ${i}`, count, count)),
      ].filter(({ cases }) => cases > 0);
      const seen = guarded('TRANSFER', rows, NOTHING).slice(1);
      const hidden = seen.filter(({ isHidden }) => isHidden);
      const known = seen.reduce((sum, { cases }) => sum + (cases ?? 0), 0);
      for (const { cases } of seen) if (cases !== null) expect(cases >= 5 || cases === 0).toBe(true);
      // One hidden row alone is what the total leaves.
      if (hidden.length === 1 && total >= 5) expect(total - known >= 5 && rows.length === 2).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});

it.each([
  [0.79, 10, true],
  [0.8, 10, false],
  [0.1, 4, false],
  [null, 10, false],
])('a ratio of %s over %s cases asks for a look: %s', (value, cases, asksForALook) => {
  expect(one('SELECTION_RATIO', row('ratio', null, value, cases))).toMatchObject({ asksForALook });
});
