import type { KpiFilter } from '#portal/screens/insight/kpis/cases';

const DAY_MS = 86_400_000;
const plus = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/**
 * The filter of the period of the same length that ends on the day before; null where no whole period is chosen, or one
 * that ends before it begins.
 */
export function formerPeriod(filter: KpiFilter): (KpiFilter & { from: string; to: string }) | null {
  const { from, to } = filter;
  if (!from || !to || to < from) return null;
  const days = Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS) + 1;
  return { ...filter, from: plus(from, -days), to: plus(from, -1) };
}

/** The share of a stage of those who reached the stage before it; null where it cannot be read as a share. */
export const shareOfBefore = (now: number | null | undefined, before: number | null | undefined) =>
  now != null && before && now <= before ? now / before : null;
