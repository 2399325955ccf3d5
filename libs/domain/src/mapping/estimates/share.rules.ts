import { wilson } from '#domain/kernel/disclosure/intervals.rules';
import { keptBack, type Shown, shown } from '#domain/kernel/disclosure/shown';
import { weightQuality } from '#domain/mapping/estimates/weights.rules';

/** How people came into a wave, which decides what its shares speak for. */
export type SampleKind =
  /** Invited by chance from a list: shares speak for the list. */
  | 'PROBABILITY'
  /** Weighted to known totals: shares are an indication. */
  | 'WEIGHTED'
  /** Whoever answered: shares speak for those alone, and have no interval. */
  | 'VOLUNTARY';

/** Answers to one question: whether each has the answer that is counted, and its weight; no weights count alike. */
export interface ShareOf {
  readonly hits: readonly boolean[];
  readonly weights: readonly number[] | null;
}

/** The share of answers with its 95 % interval after Wilson, once there are `least` of them. */
export function shownShare({ hits, weights }: ShareOf, kind: SampleKind, least: number): Shown {
  const n = hits.length;
  if (n < least) return keptBack(n === 0 ? 'NO_DATA' : 'FEWER_THAN', 'EXACT', n === 0 ? null : least);
  const used = weights ?? hits.map(() => 1);
  const total = used.reduce((sum, weight) => sum + weight, 0);
  const share = used.reduce((sum, weight, i) => sum + (hits[i] === true ? weight : 0), 0) / total;
  if (kind === 'VOLUNTARY') return shown(share, n);
  const { effectiveSize } = weightQuality(used);
  const method = kind === 'WEIGHTED' ? 'ESTIMATE' : 'WILSON_95';
  return shown(share, n, method, wilson(share * effectiveSize, effectiveSize));
}
