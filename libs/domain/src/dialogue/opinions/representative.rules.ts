import type { GroupVotes } from '#domain/dialogue/opinions/group-votes.rules';
import {
  proportionTest,
  smoothedShare,
  twoProportionTest,
  Z_90,
} from '#domain/dialogue/opinions/vote-tests.rules';

/** A statement that tells a group from the others, and how. */
export interface Representative {
  readonly statement: number;
  readonly answer: 'AGREE' | 'DISAGREE';
  readonly successes: number;
  readonly trials: number;
  /** Estimated share of the answer in the group, and its z. */
  readonly share: number;
  readonly shareZ: number;
  /** The share in the group over the share outside, and the z of their difference. */
  readonly ratio: number;
  readonly ratioZ: number;
}

/** One statement in one group, for both answers. */
interface Compared {
  readonly agree: Representative;
  readonly disagree: Representative;
}

const MOST = 5;

/**
 * The statements that represent a group, at most five: those that it answers more one way than the others do, and mostly
 * so, both beyond chance. The strongest agreement comes first. Where nothing passes, the best there is comes alone.
 */
export function representatives(
  group: GroupVotes,
  others: GroupVotes,
  hidden: readonly boolean[],
): Representative[] {
  const compared = Array.from(group.seen, (_, statement) => compare(group, others, statement)).filter(
    (_, statement) => !hidden[statement],
  );
  const passing = compared.filter(({ agree, disagree }) => passes(agree) || passes(disagree)).map(clearer);
  const best = compared.reduce<Representative | undefined>(strongerAgreement, undefined);
  if (passing.length === 0) {
    const fallback = best ?? compared.map(clearer).sort((a, b) => b.ratioZ - a.ratioZ)[0];
    return fallback ? [fallback] : [];
  }
  const rest = passing
    .filter(({ statement }) => statement !== best?.statement)
    .sort((a, b) => strength(b) - strength(a) || a.statement - b.statement);
  const chosen = [...(best ? [best] : []), ...rest].slice(0, MOST);
  return [...chosen.filter(agrees), ...chosen.filter((one) => !agrees(one))];
}

const agrees = ({ answer }: Representative): boolean => answer === 'AGREE';
const passes = ({ ratioZ, shareZ }: Representative): boolean => ratioZ > Z_90 && shareZ > Z_90;
const clearer = ({ agree, disagree }: Compared): Representative =>
  agree.ratioZ > disagree.ratioZ ? agree : disagree;
const strength = ({ ratio, ratioZ, share, shareZ }: Representative): number =>
  ratio * ratioZ * share * shareZ;

/** The better of the best agreement so far and the next. A ratio above 1 is compared by strength, else by share alone. */
function strongerAgreement(
  best: Representative | undefined,
  { agree, disagree }: Compared,
): Representative | undefined {
  if (agree.successes + disagree.successes === 0) return best;
  if (!best) return agree.shareZ > Z_90 || (agree.ratio > 1 && agree.share > 0.5) ? agree : undefined;
  const isStronger =
    best.ratio > 1 ? strength(agree) > strength(best) : agree.share * agree.shareZ > best.share * best.shareZ;
  return isStronger ? agree : best;
}

function compare(group: GroupVotes, others: GroupVotes, statement: number): Compared {
  const answer = (name: 'AGREE' | 'DISAGREE', part: 'agree' | 'disagree'): Representative => {
    const inside = { successes: group[part][statement] ?? 0, trials: group.seen[statement] ?? 0 };
    const outside = { successes: others[part][statement] ?? 0, trials: others.seen[statement] ?? 0 };
    const share = smoothedShare(inside.successes, inside.trials);
    return {
      statement,
      answer: name,
      ...inside,
      share,
      shareZ: proportionTest(inside.successes, inside.trials),
      ratio: share / smoothedShare(outside.successes, outside.trials),
      ratioZ: twoProportionTest(inside, outside),
    };
  };
  return { agree: answer('AGREE', 'agree'), disagree: answer('DISAGREE', 'disagree') };
}
