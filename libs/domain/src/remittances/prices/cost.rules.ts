import {
  compare,
  type Fraction,
  fraction,
  minus,
  ONE,
  over,
  plus,
  times,
  whole,
  ZERO,
} from '#domain/kernel/fraction';

const HUNDRED = whole(100);

/** What a provider asks for sending an amount; rates are pay-out units for one unit that is sent. Null: not known. */
export interface Asked {
  /** What is sent, without the fee, in the currency of the sender. */
  readonly amount: Fraction | null;
  readonly fee: Fraction | null;
  /** The rate that the provider gives. */
  readonly applied: Fraction | null;
  /** The rate between banks at that time. */
  readonly interbank: Fraction | null;
}

/** The parts of a price, in per cent of the amount that is sent, exact; null where they cannot be derived. */
export interface Cost {
  readonly feePct: Fraction | null;
  readonly marginPct: Fraction | null;
  /** Fee and margin together. */
  readonly totalPct: Fraction | null;
}

/**
 * What sending costs: `fee % = 100 · fee / amount`, `margin % = 100 · (1 - applied / interbank)`, and their sum. The
 * formula of Remittance Prices Worldwide. A blank or zero amount or rate, or a fee below 0, derives nothing.
 */
export function costOf({ amount, fee, applied, interbank }: Asked): Cost {
  const feePct = isPositive(amount) && fee && fee.n >= 0n ? over(times(HUNDRED, fee), amount) : null;
  const marginPct =
    isPositive(applied) && isPositive(interbank)
      ? times(HUNDRED, minus(ONE, over(applied, interbank)))
      : null;
  return { feePct, marginPct, totalPct: feePct && marginPct ? plus(feePct, marginPct) : null };
}

/** A share of the amount, in the currency that is sent. */
export const costInMoney = (amount: Fraction, totalPct: Fraction): Fraction =>
  over(times(amount, totalPct), HUNDRED);

/** What a recomputed and a published total may differ by, in percentage points: a published margin has two decimals. */
const TOLERANCE: Fraction = { n: 1n, d: 100n };
/** Beyond this, in percentage points, somebody has to look before it is published. */
const FAR: Fraction = ONE;

/** How a published total compares with the total of its parts. */
export function agreement(published: Fraction, recomputed: Fraction): 'AGREES' | 'DIFFERS' | 'FAR' {
  const difference = minus(published, recomputed);
  const size = compare(difference, ZERO) < 0 ? minus(ZERO, difference) : difference;
  return compare(size, TOLERANCE) <= 0 ? 'AGREES' : compare(size, FAR) <= 0 ? 'DIFFERS' : 'FAR';
}

/** Totals outside this range, in per cent, want a second look before they are published. */
const USUAL: readonly [Fraction, Fraction] = [whole(-10), whole(50)];

export const isExtreme = (totalPct: Fraction): boolean =>
  compare(totalPct, USUAL[0]) < 0 || compare(totalPct, USUAL[1]) > 0;

/** What sending one amount costs, in money. */
export interface PricePoint {
  readonly amount: Fraction;
  readonly cost: Fraction;
}

/**
 * What sending an own amount would cost, in money: on the line between the two amounts that were asked for. It is exact
 * where the fee is flat and an estimate everywhere else. Null outside the two amounts.
 */
export function estimatedCost(amount: Fraction, low: PricePoint, high: PricePoint): Fraction | null {
  if (compare(amount, low.amount) < 0 || compare(amount, high.amount) > 0) return null;
  if (compare(low.amount, high.amount) === 0) return low.cost;
  const share = over(minus(amount, low.amount), minus(high.amount, low.amount));
  return plus(low.cost, times(share, minus(high.cost, low.cost)));
}

/** What is saved in a year by sending an amount so many times at the other price instead of the present one. */
export const savedInAYear = (
  amount: Fraction,
  timesAYear: number,
  nowPct: Fraction,
  otherPct: Fraction,
): Fraction => times(costInMoney(amount, minus(nowPct, otherPct)), whole(timesAYear));

const isPositive = (value: Fraction | null): value is Fraction => value !== null && value.n > 0n;

/** A number of a file or a form, exact; null for no text and for what is no number. */
export const readNumber = (text: string): Fraction | null => fraction(text.trim());
