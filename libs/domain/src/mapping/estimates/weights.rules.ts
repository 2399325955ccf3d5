/** What weights do to a sample. */
export interface WeightQuality {
  /** How much larger weighting makes the variance of a share (Kish 1965); 1 when all weights are alike. */
  readonly designEffect: number;
  /** How many answers of equal weight would say as much. */
  readonly effectiveSize: number;
}

/** The design effect and the effective size of weights, after Kish. */
export function weightQuality(weights: ArrayLike<number>): WeightQuality {
  let total = 0;
  let squares = 0;
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] ?? 0;
    total += weight;
    squares += weight * weight;
  }
  if (squares === 0) return { designEffect: 1, effectiveSize: 0 };
  const effectiveSize = (total * total) / squares;
  return { designEffect: weights.length / effectiveSize, effectiveSize };
}
