import type { GroupVotes } from '#domain/dialogue/opinions/group-votes.rules';
import { proportionTest, smoothedShare, Z_90 } from '#domain/dialogue/opinions/vote-tests.rules';

/** A statement on which most agree, or most disagree. */
export interface CommonGround {
  readonly statement: number;
  readonly successes: number;
  readonly trials: number;
  readonly share: number;
  readonly z: number;
}

const MOST_OF_EACH = 5;

/**
 * The statements with the clearest agreement, and those with the clearest disagreement, of everybody in a group: an
 * estimated share above one half that is more than chance, by share times z, five of each at most. Hidden ones are out.
 */
export function commonGround(
  votes: GroupVotes,
  hidden: readonly boolean[],
): { agree: CommonGround[]; disagree: CommonGround[] } {
  return { agree: clearest(votes, votes.agree, hidden), disagree: clearest(votes, votes.disagree, hidden) };
}

function clearest({ seen }: GroupVotes, counts: Uint32Array, hidden: readonly boolean[]): CommonGround[] {
  return Array.from(counts, (successes, statement) => {
    const trials = seen[statement] ?? 0;
    return {
      statement,
      successes,
      trials,
      share: smoothedShare(successes, trials),
      z: proportionTest(successes, trials),
    };
  })
    .filter(({ statement, share, z }) => !hidden[statement] && share > 0.5 && z > Z_90)
    .sort((a, b) => b.share * b.z - a.share * a.z || a.statement - b.statement)
    .slice(0, MOST_OF_EACH);
}
