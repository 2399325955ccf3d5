import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { attackerInterval } from '#domain/kernel/disclosure/attacker';
import { bridgesOf } from '#domain/kernel/disclosure/bridges';
import type { Cell, CountTable } from '#domain/kernel/disclosure/count-table';
import { givesAmountAway, suppress, tellsOfAll } from '#domain/kernel/disclosure/suppression.rules';
import { describeVectors, VECTORS } from '#testing/vectors';

const grid = (table: CountTable, cells: readonly Cell[]) =>
  table.map((row, r) => row.map((_, c) => cells.some(([a, b]) => a === r && b === c)));

describeVectors('the worked tables', () => {
  const { ours, handbookExample3, handbookTable1a } = (VECTORS['suppression'] ?? {}) as {
    ours: { k: number; table: number[][]; primary: Cell[]; hidden: Cell[]; intervals: Record<string, Cell> };
    handbookExample3: { intervals: Record<string, Cell> };
    handbookTable1a: { total: number; shown: number[]; derived: number };
  };

  it('hide a small count and the cheapest rectangle that protects it', () => {
    const result = suppress(ours.table, { k: ours.k });
    if (typeof result === 'string') throw new Error(result);
    const hidden = grid(ours.table, [...result.primary, ...result.secondary]);
    expect(result.primary).toEqual(ours.primary);
    expect(hidden).toEqual(grid(ours.table, ours.hidden));
    for (const [cell, interval] of Object.entries(ours.intervals)) {
      const [row = 0, column = 0] = cell.split(',').map(Number);
      expect(attackerInterval(ours.table, hidden, [row, column])).toEqual(interval);
    }
  });

  it('leave the attacker the intervals of the handbook', () => {
    const table = [
      [5, 2],
      [1, 2],
      [3, 3],
    ];
    const hidden = [
      [true, true],
      [true, true],
      [false, false],
    ];
    const { x11, x12, x21, x22 } = handbookExample3.intervals;
    expect(attackerInterval(table, hidden, [0, 0])).toEqual(x11);
    expect(attackerInterval(table, hidden, [0, 1])).toEqual(x12);
    expect(attackerInterval(table, hidden, [1, 0])).toEqual(x21);
    expect(attackerInterval(table, hidden, [1, 1])).toEqual(x22);
  });

  it('see that a single hidden cell can be subtracted', () => {
    const { total, shown, derived } = handbookTable1a;
    const cells = [...shown, derived];
    expect(total - shown.reduce((sum, value) => sum + value, 0)).toBe(derived);
    expect(bridgesOf([cells.map((value) => value === derived)])).toEqual([[0, 2]]);
  });

  it('know the rules of nearly all and of amounts', () => {
    const { row } = (VECTORS['groupDisclosure'] ?? {}) as { row: number[] };
    expect(tellsOfAll(row, 5)).toBe(true);
    expect(tellsOfAll([5, 3], 5)).toBe(false);
    const { X, x1, x2 } = (VECTORS['dominance'] ?? {}) as { X: number; x1: number; x2: number };
    expect(givesAmountAway([x1, x2, X - x1 - x2], 10)).toBe(true);
    expect(givesAmountAway([50_000, 25_000, 25_000], 10)).toBe(false);
  });

  it('know why means are never shown beside perturbed counts, and ages only in fixed bands', () => {
    const { perturbed, means, recovered, maxDeviation } = (VECTORS['ckmMeanLeak'] ?? {}) as Record<
      string,
      number[]
    > & {
      maxDeviation: number;
    };
    const whole = (mean: number, n: number) => Math.abs(mean * n - Math.round(mean * n)) < 1e-3 * n;
    const found = (perturbed ?? []).map((n, i) =>
      [...Array(2 * maxDeviation + 1).keys()]
        .map((d) => n - maxDeviation + d)
        .filter((m) => whole(means?.[i] ?? 0, m)),
    );
    expect(found.map((fitting, i) => fitting.includes(recovered?.[i] ?? 0))).toEqual([true, true, true]);
    const { lt20, lt25, derived20to24 } = (VECTORS['differencing'] ?? {}) as Record<string, number>;
    expect((lt25 ?? 0) - (lt20 ?? 0)).toBe(derived20to24);
  });
});

const tables = (most: number, side: number) =>
  fc.tuple(fc.integer({ min: 2, max: side }), fc.integer({ min: 2, max: side })).chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: most }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

describe('a published table', () => {
  it('gives no attacker a small count: no bridge is left and every interval is k wide', () => {
    let tried = 0;
    fc.assert(
      fc.property(tables(30, 7), fc.constantFrom(5, 10), (table, k) => {
        const result = suppress(table, { k });
        if (typeof result === 'string') return;
        tried++;
        const hidden = grid(table, [...result.primary, ...result.secondary]);
        expect(bridgesOf(hidden)).toEqual([]);
        for (const cell of result.primary) {
          const [lower, upper] = attackerInterval(table, hidden, cell);
          expect(upper - lower).toBeGreaterThanOrEqual(k);
        }
        for (const [r, c] of result.secondary) expect(table[r]?.[c]).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
    expect(tried).toBeGreaterThan(50);
  });

  it('leaves exactly the intervals that trying every table of the same totals leaves', () => {
    fc.assert(
      fc.property(tables(4, 3), fc.infiniteStream(fc.boolean()), (table, coin) => {
        const hidden = table.map((row) => row.map(() => coin.next().value as boolean));
        const all = tablesLike(table, hidden);
        hidden.forEach((row, r) =>
          row.forEach((is, c) => {
            if (!is) return;
            const values = all.map((other) => other[r]?.[c] ?? 0);
            expect(attackerInterval(table, hidden, [r, c])).toEqual([
              Math.min(...values),
              Math.max(...values),
            ]);
          }),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('is not shown when it describes too few in all or in one total, or when nothing covers', () => {
    expect(
      suppress(
        [
          [3, 4],
          [5, 2],
        ],
        { k: 5 },
      ),
    ).toBe('WHOLE_TOO_SMALL');
    expect(
      suppress(
        [
          [3, 0],
          [30, 20],
        ],
        { k: 5 },
      ),
    ).toBe('TOTAL_TOO_SMALL');
    expect(
      suppress(
        [
          [3, 20],
          [30, 0],
        ],
        { k: 5 },
      ),
    ).toBe('NOTHING_COVERS');
  });

  it('hides zeros where nobody is an answer too', () => {
    const table = [
      [0, 14, 9],
      [12, 7, 6],
      [8, 10, 11],
    ];
    expect(suppress(table, { k: 5 })).toEqual({ primary: [], secondary: [] });
    expect(suppress(table, { k: 5, hidesZeros: true })).toMatchObject({ primary: [[0, 0]] });
  });
});

/** Every table of the same totals that agrees with this one in what is shown. */
function tablesLike(table: CountTable, hidden: readonly boolean[][]): number[][][] {
  const cells = hidden.flatMap((row, r) => row.flatMap((is, c): Cell[] => (is ? [[r, c]] : [])));
  const rowLeft = table.map((row, r) => row.reduce((sum, n, c) => sum + (hidden[r]?.[c] ? n : 0), 0));
  const columnLeft = (table[0] ?? []).map((_, c) =>
    table.reduce((sum, row, r) => sum + (hidden[r]?.[c] ? (row[c] ?? 0) : 0), 0),
  );
  const found: number[][][] = [];
  const present = table.map((row) => [...row]);
  const fill = (i: number): void => {
    const cell = cells[i];
    if (!cell) {
      if ([...rowLeft, ...columnLeft].every((left) => left === 0)) found.push(present.map((row) => [...row]));
      return;
    }
    const [r, c] = cell;
    const most = Math.min(rowLeft[r] ?? 0, columnLeft[c] ?? 0);
    for (let value = 0; value <= most; value++) {
      (present[r] as number[])[c] = value;
      rowLeft[r] = (rowLeft[r] ?? 0) - value;
      columnLeft[c] = (columnLeft[c] ?? 0) - value;
      fill(i + 1);
      rowLeft[r] = (rowLeft[r] ?? 0) + value;
      columnLeft[c] = (columnLeft[c] ?? 0) + value;
    }
  };
  fill(0);
  return found;
}
