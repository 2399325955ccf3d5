/** z of a one-sided test at 90 %: a greater value is taken for more than chance. */
export const Z_90 = 1.2816;

/** z of the share of `successes` in `trials` against one half, with one of each added. */
export const proportionTest = (successes: number, trials: number): number =>
  2 * Math.sqrt(trials + 1) * ((successes + 1) / (trials + 1) - 0.5);

/** z of the share inside a group against the share outside, with one added to all four counts; 0 when both are all. */
export function twoProportionTest(
  inside: { readonly successes: number; readonly trials: number },
  outside: { readonly successes: number; readonly trials: number },
): number {
  const [inTrials, outTrials] = [inside.trials + 1, outside.trials + 1];
  const [inSuccesses, outSuccesses] = [inside.successes + 1, outside.successes + 1];
  const pooled = (inSuccesses + outSuccesses) / (inTrials + outTrials);
  if (pooled === 1) return 0;
  const spread = Math.sqrt(pooled * (1 - pooled) * (1 / inTrials + 1 / outTrials));
  return (inSuccesses / inTrials - outSuccesses / outTrials) / spread;
}

/** Estimated share of an answer among votes, drawn towards one half: (x + 1) / (n + 2). */
export const smoothedShare = (successes: number, trials: number): number => (successes + 1) / (trials + 2);

/**
 * Lower bound of Wilson's interval at 95 % for the share of `up` among `all`; 0 for none. Results are ordered by it, so
 * that few votes do not outrank many (E. B. Wilson 1927).
 */
export function wilsonLowerBound(up: number, all: number, z = 1.96): number {
  if (all === 0) return 0;
  const share = up / all;
  const middle = share + (z * z) / (2 * all);
  const half = z * Math.sqrt((share * (1 - share) + (z * z) / (4 * all)) / all);
  return Math.max(0, (middle - half) / (1 + (z * z) / all));
}
