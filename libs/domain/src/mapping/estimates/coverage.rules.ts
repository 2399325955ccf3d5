import type { Shown } from '#domain/kernel/disclosure/shown';

/** Official figures of people born in one country and living in another. */
export interface Stock {
  /** People; foreign-born of all ages. */
  readonly people: number;
  readonly year: number;
}

/** How much of a diaspora a count reaches: one in so many of the official stock, of that year. */
export interface Coverage {
  readonly oneIn: number;
  readonly stock: number;
  readonly year: number;
}

/**
 * What a shown count covers of the official stock. It is worked out from what is shown, never from the true count, which
 * it would give away. Null where the count is kept back or no stock is known. The two do not count the same people: the
 * stock has those born there, of all ages; the count has adults of any generation.
 */
export function coverageOf({ value }: Shown, stock: Stock | null): Coverage | null {
  if (value === null || value <= 0 || stock === null || stock.people <= 0) return null;
  return { oneIn: Math.max(1, Math.round(stock.people / value)), stock: stock.people, year: stock.year };
}
