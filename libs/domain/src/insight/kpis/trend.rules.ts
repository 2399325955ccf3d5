import { type KpiRow, SMALLEST_CELL } from '#domain/insight/kpis/guarded.rules';
import type { KpiUnit, Listed } from '#domain/insight/kpis/kpis';
import type { Period } from '#domain/insight/kpis/target.rules';
import { hiddenParts, isSmall } from '#domain/kernel/disclosure/parts.rules';

/** A figure of one month, as a reader may see it. */
export interface TrendPoint {
  /** `2027-03`. */
  readonly month: string;
  /** null when it is hidden, or where nothing happened that has a length. */
  readonly value: number | null;
  readonly isHidden: boolean;
}

/** Months that a trend shows at most, and where no first day is asked for. */
const MOST_MONTHS = 36;
const USUAL_MONTHS = 12;

const LAST_MONTH = 11;

const monthOf = (index: number): string =>
  `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
const indexOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** The months of a period: to the last day asked for, else to today; from the first, else a year; the latest 36 at most. */
export function monthsOf(from: string | null, to: string | null, today: string): string[] {
  const last = indexOf(to ?? today);
  const first = from ? indexOf(from) : last - LAST_MONTH;
  const most = from ? MOST_MONTHS : USUAL_MONTHS;
  const begin = Math.max(first, last - most + 1);
  return Array.from({ length: Math.max(0, last - begin + 1) }, (_, i) => monthOf(begin + i));
}

/** The whole of these months; null where there are none. */
export function periodOf(months: readonly string[]): Period | null {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return null;
  const [year, month] = [Number(last.slice(0, 4)), Number(last.slice(5, 7))];
  return { from: `${first}-01`, to: new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) };
}

/**
 * One figure month by month as a reader may see it. What tells of too few is hidden, and with counts so much beside it that
 * no month can be subtracted from the whole; what the reader can list one by one is shown. A month in which nothing
 * happened has the count 0, and no median.
 */
export function guardedTrend(
  { unit, listed }: { readonly unit: KpiUnit; readonly listed?: Listed },
  months: readonly string[],
  rows: readonly (Pick<KpiRow, 'value' | 'cases'> & { readonly month: string })[],
  canList: (what: Listed) => boolean,
): TrendPoint[] {
  const isCount = unit === 'COUNT';
  const found = months.map((month) => rows.find((row) => row.month === month));
  const cases = found.map((row) => row?.cases ?? 0);
  const hidden = isCount ? hiddenParts(cases, SMALLEST_CELL) : cases.map((n) => isSmall(n, SMALLEST_CELL));
  const isPlain = listed !== undefined && canList(listed);
  return months.map((month, i) => {
    const isHidden = !isPlain && hidden[i] === true;
    const value = found[i]?.value ?? (isCount ? 0 : null);
    return { month, value: isHidden ? null : value, isHidden };
  });
}
