import { keptBack, type Shown, shown } from '#domain/kernel/disclosure/shown';

/** The two-sided 95 % quantile of the normal distribution. */
const Z = 1.959964;

/** An interval of a share, both ends from 0 to 1. */
export type Interval = readonly [lower: number, upper: number];

/**
 * The 95 % interval of a share, of `hits` among `n`, after Wilson (1927). `n` may be an effective size that is no whole
 * number, as of weighted answers. Says nothing, from 0 to 1, when `n` is 0.
 */
export function wilson(hits: number, n: number): Interval {
  if (n <= 0) return [0, 1];
  const share = hits / n;
  const spread = Z * Math.sqrt((share * (1 - share)) / n + (Z * Z) / (4 * n * n));
  const middle = share + (Z * Z) / (2 * n);
  const scale = 1 + (Z * Z) / n;
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)];
}

/** Hits among so many. */
export interface Share {
  readonly hits: number;
  readonly n: number;
}

/** The 95 % interval of the share after minus the share before of two groups, from Wilson's intervals (Newcombe 1998, method 10). */
export function newcombe(before: Share, after: Share): Interval {
  const [low1, high1] = wilson(before.hits, before.n);
  const [low2, high2] = wilson(after.hits, after.n);
  const p1 = before.hits / before.n;
  const p2 = after.hits / after.n;
  const gain = p2 - p1;
  return [
    gain - Math.sqrt((p2 - low2) ** 2 + (high1 - p1) ** 2),
    gain + Math.sqrt((high2 - p2) ** 2 + (p1 - low1) ** 2),
  ];
}

/** The share after minus the share before, with its interval, once both groups have at least `least` answers. */
export function shownGain(before: Share, after: Share, least: number): Shown {
  const n = Math.min(before.n, after.n);
  if (n < least) return keptBack(n === 0 ? 'NO_DATA' : 'FEWER_THAN', 'NEWCOMBE_95', n === 0 ? null : least);
  const gain = after.hits / after.n - before.hits / before.n;
  return shown(gain, n, 'NEWCOMBE_95', newcombe(before, after));
}
