import { compare, type Fraction, minus, over, plus, times, whole, ZERO } from '#domain/kernel/fraction';

/** The plain mean, exact; null of nothing. */
export const meanOf = (values: readonly Fraction[]): Fraction | null =>
  values.length === 0 ? null : over(values.reduce(plus, ZERO), whole(values.length));

/**
 * The percentile of a list by linear interpolation between the closest ranks, R's type 7: `h = (n - 1) p`.
 * @param p a whole per cent, 0 to 100
 */
export function percentileOf(values: readonly Fraction[], p: number): Fraction | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort(compare);
  const hundredths = (sorted.length - 1) * p;
  const below = sorted[Math.floor(hundredths / 100)] ?? ZERO;
  const above = sorted[Math.ceil(hundredths / 100)] ?? ZERO;
  return plus(below, times(minus(above, below), { n: BigInt(hundredths % 100), d: 100n }));
}

/** How many prices a percentile wants, so that it says more than one firm's price. */
const leastFor = (p: number): number => (p < 10 || p > 90 ? 20 : p < 25 || p > 75 ? 10 : 1);

/** The percentile, or null of too few prices for it. */
export const percentileShown = (values: readonly Fraction[], p: number): Fraction | null =>
  values.length < leastFor(p) ? null : percentileOf(values, p);

/** One corridor's cost and what flows along it; null where no flow is known. */
export interface Weighed {
  readonly corridor: string;
  readonly cost: Fraction;
  readonly flow: Fraction | null;
}

/** A mean by flow, and by name the corridors that it leaves out for want of one. */
export interface WeightedMean {
  readonly mean: Fraction | null;
  readonly counted: number;
  readonly withoutFlow: readonly string[];
}

/** The mean cost weighted by what flows: `Σ w·c / Σ w`. */
export function weightedMean(corridors: readonly Weighed[]): WeightedMean {
  const known = corridors.filter((each): each is Weighed & { flow: Fraction } => each.flow !== null);
  const flow = known.reduce((sum, each) => plus(sum, each.flow), ZERO);
  const cost = known.reduce((sum, each) => plus(sum, times(each.flow, each.cost)), ZERO);
  return {
    mean: flow.n === 0n ? null : over(cost, flow),
    counted: known.length,
    withoutFlow: corridors.filter((each) => each.flow === null).map(({ corridor }) => corridor),
  };
}
