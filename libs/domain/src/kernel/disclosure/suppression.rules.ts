import { isWideEnough } from '#domain/kernel/disclosure/attacker';
import { bridgesOf } from '#domain/kernel/disclosure/bridges';
import type { Cell, CountTable, Hidden } from '#domain/kernel/disclosure/count-table';

/** How small a count may be. */
export interface SuppressionRule {
  /** Counts from 1 to `k - 1` are hidden. */
  readonly k: number;
  /** Zeros are hidden too: that nobody answered so may be an answer. */
  readonly hidesZeros?: boolean;
}

/** The cells of a table that are hidden: those that are too small, and those that protect them. */
export interface Suppression {
  readonly primary: readonly Cell[];
  readonly secondary: readonly Cell[];
}

/** Why a table cannot be protected as it is: categories have to be merged, or it is not shown at all. */
export type Unprotectable = 'WHOLE_TOO_SMALL' | 'TOTAL_TOO_SMALL' | 'NOTHING_COVERS';

/** A table describes at least so many times `k` people, or is not shown at all. */
const WHOLE_TIMES_K = 3;

/** From this share on, one answer of a row describes nearly all of it. */
const NEARLY_ALL = 0.9;

/**
 * What has to be hidden in a table so that no small count can be subtracted from the totals.
 * The hidden cells are edges between rows and columns: a cell can be derived exactly when its edge is a bridge, so cover
 * is added until there is none. After that every small cell's interval is at least `k` wide, or more cover is added.
 * Cover is the cheapest rectangle of cells that hold anybody: by the people that it hides, then by place.
 */
export function suppress(table: CountTable, rule: SuppressionRule): Suppression | Unprotectable {
  const small = (count: number) => count < rule.k && (count > 0 || rule.hidesZeros === true);
  const rows = table.map((row) => sum(row));
  const columns = (table[0] ?? []).map((_, c) => sum(table.map((row) => row[c] ?? 0)));
  if (sum(rows) < WHOLE_TIMES_K * rule.k) return 'WHOLE_TOO_SMALL';
  if ([...rows, ...columns].some((total) => total > 0 && total < rule.k)) return 'TOTAL_TOO_SMALL';

  const hidden = table.map((row) => row.map(small));
  const primary = cellsOf(hidden);
  const cover = (cell: Cell) => hideCheapest(table, hidden, cell);
  for (let bridge = bridgesOf(hidden)[0]; bridge; bridge = bridgesOf(hidden)[0]) {
    if (!cover(bridge)) return 'NOTHING_COVERS';
  }
  for (const cell of primary) {
    while (!isWideEnough(table, hidden, cell, rule.k)) if (!cover(cell)) return 'NOTHING_COVERS';
  }
  const isPrimary = (row: number, column: number) => small(table[row]?.[column] ?? 0);
  return { primary, secondary: cellsOf(hidden).filter(([r, c]) => !isPrimary(r, c)) };
}

/** Whether one answer of a row that is large enough still describes nearly everybody in it. */
export const tellsOfAll = (row: readonly number[], k: number): boolean =>
  sum(row) >= k && Math.max(...row) >= NEARLY_ALL * sum(row);

/**
 * Whether a sum of amounts gives one of them away by the p %-rule: the second largest giver, who knows their own amount,
 * could estimate the largest to within `p` per cent.
 */
export function givesAmountAway(amounts: readonly number[], p: number): boolean {
  const [first = 0, second = 0] = [...amounts].sort((a, b) => b - a);
  return sum(amounts) - first - second < (p / 100) * first;
}

/** Hides the cheapest rectangle with this cell as a corner; answers false when there is none that hides more. */
function hideCheapest(table: CountTable, hidden: boolean[][], [row, column]: Cell): boolean {
  let best: Cell | null = null;
  let least = Infinity;
  const cost = (r: number, c: number): number => {
    const count = table[r]?.[c] ?? 0;
    return hidden[r]?.[c] === true ? 0 : count === 0 ? Infinity : count;
  };
  for (const [r] of table.entries()) {
    if (r === row) continue;
    const left = cost(r, column);
    if (left >= least) continue;
    for (let c = 0; c < (table[r]?.length ?? 0); c++) {
      if (c === column) continue;
      const price = left + cost(row, c) + cost(r, c);
      if (price > 0 && price < least) [least, best] = [price, [r, c]];
    }
  }
  if (!best) return false;
  for (const r of [row, best[0]]) for (const c of [column, best[1]]) (hidden[r] as boolean[])[c] = true;
  return true;
}

const cellsOf = (hidden: Hidden): Cell[] =>
  hidden.flatMap((row, r) => row.flatMap((is, c): Cell[] => (is ? [[r, c]] : [])));

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
