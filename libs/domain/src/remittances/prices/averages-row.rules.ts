import { type Fraction, fraction } from '#domain/kernel/fraction';
import { alpha2Of } from '#domain/remittances/prices/country-codes';
import type { ImportFinding } from '#domain/remittances/prices/import-findings';
import { type Period, periodOf } from '#domain/remittances/prices/period.rules';
import { isBlank } from '#domain/remittances/prices/rpw-words';

/** The columns of a file of published corridor averages, as the World Bank's DataBank has them in long form. */
const COLUMNS = ['source_code', 'destination_code', 'period', 'average_total_cost_pct'] as const;

/** Where each of these columns is; null for a file that is none. */
export function averagesPlaces(cells: readonly string[]): readonly number[] | null {
  const names = cells.map((name) => name.trim().toLowerCase());
  const places = COLUMNS.map((name) => names.indexOf(name));
  return places.includes(-1) ? null : places;
}

/** A published average of one corridor and quarter, in per cent. */
export interface PublishedAverage {
  readonly from: string;
  readonly to: string;
  readonly period: Period;
  readonly meanPct: Fraction;
}

/** A row as an average, or what is wrong with it. */
export function readAverage(
  places: readonly number[],
  cells: readonly string[],
): { average: PublishedAverage } | { finding: ImportFinding } {
  const [source = '', destination = '', written = '', mean = ''] = places.map(
    (place) => cells[place]?.trim() ?? '',
  );
  const wrong = (kind: ImportFinding['kind'], at: number, value: string) => ({
    finding: { kind, column: COLUMNS[at] ?? null, value: value.slice(0, 60) },
  });
  const from = alpha2Of(source.toUpperCase());
  if (from === undefined) return wrong('COUNTRY_UNKNOWN', 0, source);
  const to = alpha2Of(destination.toUpperCase());
  if (to === undefined || to === from) return wrong('COUNTRY_UNKNOWN', 1, destination);
  const period = periodOf(written);
  if (period === null) return wrong('PERIOD_UNREADABLE', 2, written);
  const meanPct = isBlank(mean) ? null : fraction(mean);
  return meanPct ? { average: { from, to, period, meanPct } } : wrong('PRICE_MISSING', 3, mean);
}
