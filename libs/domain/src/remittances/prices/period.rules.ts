import { addMonths, type IsoDate } from '#domain/kernel/dates';

/** A quarter, as `2025Q3`: sorts and compares as text. */
export type Period = string;

const OF_SOURCE = /^(20\d\d)[_ -]?(?:Q([1-4])|([1-4])Q)$/i;

/** The quarter that a source writes as `2025_3Q`, `2025Q3` or `2025 Q3`; null for anything else. */
export function periodOf(text: string): Period | null {
  const [, year, a, b] = OF_SOURCE.exec(text.trim()) ?? [];
  return year === undefined ? null : `${year}Q${a ?? b}`;
}

/** The quarter of a day. */
export const quarterOf = (day: IsoDate): Period =>
  `${day.slice(0, 4)}Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** Quarters since the year 0. */
const ordinal = (period: Period): number => Number(period.slice(0, 4)) * 4 + Number(period.slice(5)) - 1;

/** The quarter so many later; earlier when negative. */
export function addQuarters(period: Period, quarters: number): Period {
  const at = ordinal(period) + quarters;
  return `${String(Math.floor(at / 4)).padStart(4, '0')}Q${(at % 4) + 1}`;
}

/** Every quarter from one to another, both included. */
export const quartersBetween = (from: Period, to: Period): Period[] =>
  Array.from({ length: Math.max(0, ordinal(to) - ordinal(from) + 1) }, (_, i) => addQuarters(from, i));

/** The last day of a quarter. */
export function lastDayOf(period: Period): IsoDate {
  const firstOfNext = `${period.slice(0, 4)}-01-01`;
  const next = addMonths(firstOfNext, 3 * Number(period.slice(5)));
  return new Date(Date.parse(`${next}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** Prices of a survey are current for a year after their quarter, old for half a year more, and history after that. */
export const PRICE_AGES = ['CURRENT', 'OLD', 'HISTORY'] as const;
export type PriceAge = (typeof PRICE_AGES)[number];

/** How old the prices of a quarter are on a day. */
export function ageOf(period: Period, today: IsoDate): PriceAge {
  const end = lastDayOf(period);
  return today <= addMonths(end, 12) ? 'CURRENT' : today <= addMonths(end, 18) ? 'OLD' : 'HISTORY';
}
