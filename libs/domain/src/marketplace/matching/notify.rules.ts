import type { ListEntry } from '#domain/marketplace/matching/rank.rules';
import type { MatchWeights } from '#domain/parties/programmes/weights';

/** Points by which a score must move before both sides of the same pair are notified again. */
const WORTH_NOTIFYING = 5_000;

/** The last time that both sides were notified of a pair. */
interface LastNotice {
  readonly needVersion: number;
  readonly score: number;
}

/** A pair in a fresh list, with what was notified of it before. */
export interface Listed extends Pick<ListEntry, 'professionalId' | 'score'> {
  /** From 1. */
  readonly rank: number;
  readonly last: LastNotice | null;
}

/**
 * The pairs of a list whose sides are notified now: good enough, near enough to the top, and not notified before of
 * this version of the need, unless the score has moved far. A list without skills says too little to notify anybody.
 */
export function worthNotifying(
  list: readonly Listed[],
  needVersion: number,
  hasSkills: boolean,
  { threshold, tellFirst }: Pick<MatchWeights, 'threshold' | 'tellFirst'>,
): Listed[] {
  if (!hasSkills) return [];
  return list.filter(
    ({ rank, score, last }) =>
      rank <= tellFirst &&
      score >= threshold &&
      (last === null || last.needVersion < needVersion || Math.abs(score - last.score) >= WORTH_NOTIFYING),
  );
}
