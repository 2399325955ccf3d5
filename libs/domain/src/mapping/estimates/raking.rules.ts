import { type WeightQuality, weightQuality } from '#domain/mapping/estimates/weights.rules';

/** A margin: which category each answer belongs to, and how many people each category really has. */
export interface Margin {
  readonly name: string;
  /** The category of each answer, counted from 0. */
  readonly categories: ArrayLike<number>;
  /** People in each category; every margin adds up to the same. */
  readonly targets: readonly number[];
}

/** Why answers cannot be weighted to their margins. */
export type RakingRefusal =
  | { readonly reason: 'NO_ANSWERS' }
  | { readonly reason: 'TARGET_NEGATIVE' | 'TARGETS_DISAGREE'; readonly margin: string }
  /** Nobody answered of a category that has people, or somebody of one that has none: merge it with another. */
  | { readonly reason: 'CATEGORY_EMPTY'; readonly margin: string; readonly category: number }
  | { readonly reason: 'NOT_CONVERGED'; readonly error: number }
  /** The weights differ so much that they would do harm: show the answers unweighted, and say why. */
  | { readonly reason: 'TOO_UNEQUAL' | 'TOO_FEW'; readonly quality: WeightQuality };

/** The weight of each answer, with a mean of 1, and how the weighting went. */
export interface Raking {
  readonly weights: Float64Array;
  readonly rounds: number;
  /** The largest difference between a weighted category and its target, in answers. */
  readonly error: number;
  /** Answers whose weight was cut. */
  readonly trimmed: number;
  readonly quality: WeightQuality;
}

const SMALLEST_ERROR = 1e-6;
const MOST_ROUNDS = 50;
/** Weights above so many times their median are cut. */
const TRIM_AT = 5;
const LARGEST_DESIGN_EFFECT = 3;
const SMALLEST_EFFECTIVE_SIZE = 50;
/** Sums of margins may differ by so much of themselves: figures of different tables are rounded. */
const AGREEMENT = 1e-6;

/**
 * Weights answers so that each margin comes to its targets: iterative proportional fitting (Deming and Stephan 1940).
 * Weights above five times their median are cut, and one more round follows, after which margins may be a little off:
 * `error` says by how much.
 */
export function rake(margins: readonly Margin[]): Raking | RakingRefusal {
  const size = margins[0]?.categories.length ?? 0;
  if (size === 0) return { reason: 'NO_ANSWERS' };
  const fault = faultOf(margins);
  if (fault) return fault;
  const goals = margins.map(({ targets }) => {
    const total = sum(targets);
    return targets.map((target) => (target * size) / total);
  });
  const weights = new Float64Array(size).fill(1);
  let rounds = 0;
  let error = Infinity;
  while (error >= SMALLEST_ERROR && rounds < MOST_ROUNDS) {
    oneRound(weights, margins, goals);
    error = largestError(weights, margins, goals);
    rounds++;
  }
  if (error >= SMALLEST_ERROR) return { reason: 'NOT_CONVERGED', error };
  const trimmed = trim(weights);
  if (trimmed > 0) {
    oneRound(weights, margins, goals);
    error = largestError(weights, margins, goals);
    rounds++;
  }
  const quality = weightQuality(weights);
  if (quality.designEffect > LARGEST_DESIGN_EFFECT) return { reason: 'TOO_UNEQUAL', quality };
  if (quality.effectiveSize < SMALLEST_EFFECTIVE_SIZE) return { reason: 'TOO_FEW', quality };
  return { weights, rounds, error, trimmed, quality };
}

/** Whether answers could not be weighted. */
export const isRefusal = (result: Raking | RakingRefusal): result is RakingRefusal => 'reason' in result;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function faultOf(margins: readonly Margin[]): RakingRefusal | null {
  const total = sum(margins[0]?.targets ?? []);
  for (const { name: margin, targets, categories } of margins) {
    if (!targets.every((target) => Number.isFinite(target) && target >= 0))
      return { reason: 'TARGET_NEGATIVE', margin };
    const own = sum(targets);
    if (own <= 0 || Math.abs(own - total) > AGREEMENT * total) return { reason: 'TARGETS_DISAGREE', margin };
    const counts = countsOf(categories, targets.length);
    for (let category = 0; category < counts.length; category++)
      if (category >= targets.length || (counts[category] ?? 0) > 0 !== (targets[category] ?? 0) > 0)
        return { reason: 'CATEGORY_EMPTY', margin, category };
  }
  return null;
}

function countsOf(categories: ArrayLike<number>, least: number): number[] {
  const counts: number[] = Array.from({ length: least }, () => 0);
  for (let i = 0; i < categories.length; i++) {
    const category = categories[i] ?? 0;
    counts[category] = (counts[category] ?? 0) + 1;
  }
  return counts;
}

function sumsOf(weights: Float64Array, { categories, targets }: Margin): Float64Array {
  const sums = new Float64Array(targets.length);
  for (let i = 0; i < weights.length; i++) {
    const category = categories[i] ?? 0;
    sums[category] = (sums[category] ?? 0) + (weights[i] ?? 0);
  }
  return sums;
}

/** Brings each margin to its goals once, one after the other; `goals` are in answers. */
export function oneRound(
  weights: Float64Array,
  margins: readonly Margin[],
  goals: readonly number[][],
): void {
  margins.forEach((margin, m) => {
    const factors = sumsOf(weights, margin).map((have, c) => (have > 0 ? (goals[m]?.[c] ?? 0) / have : 1));
    for (let i = 0; i < weights.length; i++)
      weights[i] = (weights[i] ?? 0) * (factors[margin.categories[i] ?? 0] ?? 1);
  });
}

const largestError = (
  weights: Float64Array,
  margins: readonly Margin[],
  goals: readonly number[][],
): number =>
  margins.reduce(
    (most, margin, m) =>
      sumsOf(weights, margin).reduce(
        (worst, have, c) => Math.max(worst, Math.abs(have - (goals[m]?.[c] ?? 0))),
        most,
      ),
    0,
  );

/** Cuts weights that are far above the median; answers how many. */
function trim(weights: Float64Array): number {
  const sorted = Float64Array.from(weights).sort();
  const middle = sorted.length >> 1;
  const median =
    sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
  let trimmed = 0;
  for (let i = 0; i < weights.length; i++) {
    if ((weights[i] ?? 0) <= TRIM_AT * median) continue;
    weights[i] = TRIM_AT * median;
    trimmed++;
  }
  return trimmed;
}
