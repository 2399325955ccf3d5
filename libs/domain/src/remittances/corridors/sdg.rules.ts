import { compare, type Fraction, whole } from '#domain/kernel/fraction';

/**
 * How a corridor compares with target 10.c of the Sustainable Development Goals, by our own figure of the cheapest
 * services: no corridor above 5 %. A corridor without enough qualifying services has no figure, which is a state too.
 */
export const CORRIDOR_STATES = ['AT_MOST_5', 'ABOVE_5', 'NO_QUALIFYING'] as const;
export type CorridorState = (typeof CORRIDOR_STATES)[number];

/** The marks of target 10.c, in per cent: for every corridor, and for the mean of all services of the world. */
const SDG_MARKS = { corridor: 5, world: 3 } as const;

/** The state by the mean of the cheapest services; compared before it is rounded. */
export const corridorState = (cheapest: Fraction | null): CorridorState =>
  cheapest === null
    ? 'NO_QUALIFYING'
    : compare(cheapest, whole(SDG_MARKS.corridor)) <= 0
      ? 'AT_MOST_5'
      : 'ABOVE_5';

/** How a corridor moved across the mark between two quarters; null when it did not, or one of them has no figure. */
export function crossing(before: CorridorState | null, now: CorridorState): 'FELL' | 'ROSE' | null {
  if (before === 'ABOVE_5' && now === 'AT_MOST_5') return 'FELL';
  if (before === 'AT_MOST_5' && now === 'ABOVE_5') return 'ROSE';
  return null;
}
