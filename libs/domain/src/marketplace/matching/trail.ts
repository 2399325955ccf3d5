import { trailOf } from '#domain/kernel/trail';
import type { MATCHING_EVENTS } from '#domain/marketplace/matching/events';

/** What the events of matches say was done. */
export const MATCH_TRAIL = trailOf<'match', (typeof MATCHING_EVENTS)[number]>(
  'match',
  {},
  {
    'match.gate-overridden': 'match.overrideGate',
  },
);
