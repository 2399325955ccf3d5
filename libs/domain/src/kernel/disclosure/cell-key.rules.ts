import { keptBack, type Shown, shown } from '#domain/kernel/disclosure/shown';

/**
 * Counts of people that a reader may filter as they like are rounded at random, but always alike: each person has a
 * secret number, the numbers of the people in a cell add up to its key, and the key decides whether the count goes up or
 * down. The same people give the same figure in every table, so asking again teaches nothing.
 * After the cell key method of the Handbook on Statistical Disclosure Control, chapter 5.
 */

/** A record key is a whole number from 0 to this, exclusive: so sums are exact in whatever order they are made. */
export const RECORD_KEYS = 2 ** 32;

/** Counts are rounded to multiples of this. */
const ROUNDING_BASE = 5;

/** Who reads: the public and institutions, or staff. */
export type Readership = 'PUBLIC' | 'STAFF';

/** A rounded count is shown from here on; so what is shown describes at least 11 people, or 6 for staff. */
const SHOWN_FROM: Readonly<Record<Readership, number>> = { PUBLIC: 15, STAFF: 10 };

/** The key of a cell, at least 0 and below 1: the fraction of the sum of its records' keys. */
export const cellKey = (recordKeys: Iterable<number>): number => {
  let sum = 0;
  for (const key of recordKeys) sum = (sum + key) % RECORD_KEYS;
  return sum / RECORD_KEYS;
};

/** A count rounded to a multiple of the base, up with the probability that keeps its mean true. */
export function roundByKey(count: number, key: number, base = ROUNDING_BASE): number {
  const rest = count % base;
  return count - rest + (key < rest / base ? base : 0);
}

/** A count of people, rounded by its cell key, as this readership may see it. No people at all reads like a few. */
export function shownCount(count: number, key: number, readership: Readership): Shown {
  const rounded = roundByKey(count, key);
  const least = SHOWN_FROM[readership];
  return rounded >= least
    ? shown(rounded, null, 'CELL_KEY', [rounded - ROUNDING_BASE + 1, rounded + ROUNDING_BASE - 1])
    : keptBack('FEWER_THAN', 'CELL_KEY', least);
}
