import type { PlacementEventFacts } from '#domain/placements/placements/events';
import type { Need } from '#features/demonstration/two-years/needs';
import type { Person } from '#features/demonstration/two-years/people';
import type { PlacementEntity } from '#features/placements/placements/placement.entity';

/** What each part of a placement refers to. */
export interface Placed {
  readonly id: string;
  readonly candidacyId: string;
  readonly need: Need;
  readonly person: Person;
  /** The day of the offer; first and last day of the work, or the day on which it ended. */
  readonly offeredOn: number;
  readonly startsOn: number;
  readonly endsOn: number;
  readonly row: PlacementEntity;
  readonly event: <N extends keyof PlacementEventFacts>(
    name: N,
    day: number,
    actor: string,
    facts: PlacementEventFacts[N],
    reason?: string,
  ) => void;
}

/** Days after the offer. */
export const AFTER_OFFER = { accepted: 3, cleared: 16, planned: 20, ready: 26 } as const;
