import { DomainError } from '#domain/kernel/errors';
import { LIVE_PLACEMENT_STATES, type PlacementState } from '#domain/placements/placements/placement.states';

/** What blocks an erasure, until it has ended. */
export const ERASURE_OBSTACLES = ['LIVE_PLACEMENT', 'OPEN_OFFER', 'ON_HOLD', 'STAFF_ROLE'] as const;
export type ErasureObstacle = (typeof ERASURE_OBSTACLES)[number];

/** What others rely on, as far as it hangs on one person. */
export interface ErasureFacts {
  /** The states of the person's placements, in any order. */
  readonly placements: readonly PlacementState[];
  /** Whether the person or one of the placements is on hold. */
  readonly isHeld: boolean;
  readonly isStaff: boolean;
}

/** The work continues, or its last report is still to be accepted. */
const UNFINISHED: readonly PlacementState[] = [...LIVE_PLACEMENT_STATES, 'REPORTING'];

const STANDS: Readonly<Record<ErasureObstacle, (facts: ErasureFacts) => boolean>> = {
  LIVE_PLACEMENT: ({ placements }) => placements.some((state) => UNFINISHED.includes(state)),
  OPEN_OFFER: ({ placements }) => placements.includes('OFFERED'),
  ON_HOLD: ({ isHeld }) => isHeld,
  STAFF_ROLE: ({ isStaff }) => isStaff,
};

/** All obstacles, in the order of {@link ERASURE_OBSTACLES}; empty when the person may go. */
export const erasureObstacles = (facts: ErasureFacts): ErasureObstacle[] =>
  ERASURE_OBSTACLES.filter((obstacle) => STANDS[obstacle](facts));

/** @throws DomainError ERASURE_REFUSED with the obstacles. */
export function assertMayErase(facts: ErasureFacts): void {
  const obstacles = erasureObstacles(facts);
  if (obstacles.length > 0) throw new DomainError('ERASURE_REFUSED', { obstacles });
}
