import { smoothedShare } from '#domain/dialogue/opinions/vote-tests.rules';

/** What a statement has had so far: votes of each kind and its extremity among the statements. */
export interface Standing {
  readonly agree: number;
  readonly disagree: number;
  readonly pass: number;
  readonly seen: number;
  readonly extremity: number;
}

/** Weight of a statement that was put in at the beginning to start the talk. */
const SEED_WEIGHT = 49;

/** How much a statement tells: few passes, much agreement, far from the middle. */
export const importance = ({ agree, pass, seen, extremity }: Omit<Standing, 'disagree'>): number =>
  (1 - smoothedShare(pass, seen)) * (extremity + 1) * smoothedShare(agree, seen);

/** Weight with which a statement is drawn next: its importance, raised while few have seen it. */
export const routingWeight = (standing: Omit<Standing, 'disagree'>, isSeed = false): number =>
  isSeed ? SEED_WEIGHT : (importance(standing) * (1 + 8 * 2 ** (-standing.seen / 5))) ** 2;

/** Draws one of the weighted things; `chance` is even in 0…1. Nothing is drawn from an empty list. */
export function drawWeighted<T>(
  things: readonly T[],
  weightOf: (thing: T) => number,
  chance: number,
): T | undefined {
  let left = chance * things.reduce((sum, thing) => sum + weightOf(thing), 0);
  for (const thing of things) {
    left -= weightOf(thing);
    if (left < 0) return thing;
  }
  return things.at(-1);
}
