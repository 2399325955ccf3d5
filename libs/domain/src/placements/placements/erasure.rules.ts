import type { ErasureRule } from '#domain/kernel/erasure';
import { LIVE_PLACEMENT_STATES, type PlacementState } from '#domain/placements/placements/placement.states';

/** The work continues, or its last report is still to be accepted. */
const UNFINISHED: readonly PlacementState[] = [...LIVE_PLACEMENT_STATES, 'REPORTING'];

/**
 * A person does not go while a placement is unfinished or an offer is open; by the states of the person's placements.
 */
export const PLACEMENT_ERASURE = {
  obstacles: ['LIVE_PLACEMENT', 'OPEN_OFFER'],
  found: (states) => [
    ...(states.some((state) => UNFINISHED.includes(state)) ? (['LIVE_PLACEMENT'] as const) : []),
    ...(states.includes('OFFERED') ? (['OPEN_OFFER'] as const) : []),
  ],
} as const satisfies ErasureRule<readonly PlacementState[], string>;
