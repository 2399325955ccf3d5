import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isRefusal, type Margin, oneRound, rake } from '#domain/mapping/estimates/raking.rules';
import { weightQuality } from '#domain/mapping/estimates/weights.rules';
import { describeVectors, VECTORS } from '#testing/vectors';

/** One answer for each person of a two-way table. */
const marginsOf = (table: number[][], rows: number[], columns: number[]): Margin[] => {
  const people = table.flatMap((row, r) =>
    row.flatMap((count, c) => Array.from({ length: count }, () => [r, c] as const)),
  );
  return [
    { name: 'rows', categories: people.map(([r]) => r), targets: rows },
    { name: 'columns', categories: people.map(([, c]) => c), targets: columns },
  ];
};

describeVectors('worked weights', () => {
  it('weights the table of two margins', () => {
    const given = VECTORS['raking'] as {
      table: number[][];
      rowTargets: number[];
      colTargets: number[];
      weights: number[][];
      afterOneIteration: number[][];
      kishDeff: number;
      nEff: number;
    };
    const raking = rake(marginsOf(given.table, given.rowTargets, given.colTargets));
    if (isRefusal(raking)) throw new Error(raking.reason);
    const [a, b, c, d] = [0, 30, 50, 60].map((index) => raking.weights[index] ?? 0);
    expect([a, b, c, d].map((weight) => weight?.toFixed(6))).toEqual(
      given.weights.flat().map((weight) => weight.toFixed(6)),
    );
    expect(raking.quality.designEffect).toBeCloseTo(given.kishDeff, 6);
    expect(raking.quality.effectiveSize).toBeCloseTo(given.nEff, 4);
    expect(raking.error).toBeLessThan(1e-6);
    expect(raking.trimmed).toBe(0);

    const once = new Float64Array(100).fill(1);
    oneRound(once, marginsOf(given.table, given.rowTargets, given.colTargets), [
      given.rowTargets,
      given.colTargets,
    ]);
    const cells = given.table.flat().map((count, cell) => count * (once[[0, 30, 50, 60][cell] ?? 0] ?? 0));
    expect(cells.map((cell) => cell.toFixed(6))).toEqual(
      given.afterOneIteration.flat().map((cell) => cell.toFixed(6)),
    );
  });
});

describe('weights', () => {
  it('bring every margin to its targets, whatever order the margins have', () => {
    const size = fc.integer({ min: 60, max: 400 });
    fc.assert(
      fc.property(
        size,
        fc.array(fc.integer({ min: 40, max: 60 }), { minLength: 5, maxLength: 5 }),
        (n, parts) => {
          const categories = (count: number, step: number) =>
            Array.from({ length: n }, (_, i) => (i * step) % count);
          const targets = (count: number) => {
            const some = parts.slice(0, count);
            const total = some.reduce((sum, part) => sum + part, 0);
            return some.map((part) => (1_000_000 * part) / total);
          };
          const margins = [
            { name: 'a', categories: categories(2, 1), targets: targets(2) },
            { name: 'b', categories: categories(3, 1), targets: targets(3) },
            { name: 'c', categories: categories(5, 1), targets: targets(5) },
          ];
          const [one, other] = [rake(margins), rake([...margins].reverse())];
          if (isRefusal(one) || isRefusal(other)) throw new Error('refused');
          expect(one.error).toBeLessThan(1e-6);
          for (let i = 0; i < n; i++) expect(one.weights[i]).toBeCloseTo(other.weights[i] ?? 0, 4);
          expect(one.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(n, 4);
        },
      ),
      { numRuns: 100 },
    );
  });

  const half = Array.from({ length: 100 }, (_, i) => i % 2);
  it.each<[string, Margin[], object]>([
    ['nobody answered', [], { reason: 'NO_ANSWERS' }],
    [
      'a target is below nothing',
      [{ name: 'sex', categories: half, targets: [110, -10] }],
      { reason: 'TARGET_NEGATIVE', margin: 'sex' },
    ],
    [
      'margins do not agree on how many people there are',
      [
        { name: 'sex', categories: half, targets: [50, 50] },
        { name: 'age', categories: half, targets: [50, 51] },
      ],
      { reason: 'TARGETS_DISAGREE', margin: 'age' },
    ],
    [
      'nobody answered of a group that has people',
      [{ name: 'region', categories: half, targets: [40, 40, 20] }],
      { reason: 'CATEGORY_EMPTY', category: 2 },
    ],
    [
      'somebody answered of a group that has none',
      [{ name: 'region', categories: half, targets: [100, 0] }],
      { reason: 'CATEGORY_EMPTY', category: 1 },
    ],
    [
      'somebody is of a group without a target',
      [{ name: 'region', categories: half, targets: [100] }],
      { reason: 'CATEGORY_EMPTY', category: 1 },
    ],
    [
      'margins contradict each other',
      [
        { name: 'a', categories: half, targets: [30, 70] },
        { name: 'b', categories: half, targets: [70, 30] },
      ],
      { reason: 'NOT_CONVERGED' },
    ],
    ['too few are left', [{ name: 'a', categories: [0, 1, 0, 1], targets: [1, 1] }], { reason: 'TOO_FEW' }],
    [
      'one in twenty stands for nearly everybody',
      [
        {
          name: 'a',
          categories: Array.from({ length: 400 }, (_, i) => (i % 20 === 0 ? 1 : 0)),
          targets: [1, 999],
        },
      ],
      { reason: 'TOO_UNEQUAL' },
    ],
  ])('are refused when %s', (_, margins, refusal) => {
    expect(rake(margins)).toMatchObject(refusal);
  });

  it('are cut at five times their median, and say how far the margins are off then', () => {
    const categories = Array.from({ length: 1_000 }, (_, i) => (i < 30 ? 1 : 0));
    const raking = rake([{ name: 'a', categories, targets: [800, 200] }]);
    if (isRefusal(raking)) throw new Error(raking.reason);
    expect(raking.trimmed).toBe(30);
    expect(weightQuality(raking.weights)).toEqual(raking.quality);
  });
});
