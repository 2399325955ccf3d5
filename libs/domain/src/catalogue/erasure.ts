import { HOLD_ERASURE } from '#domain/casework/holds/erasure.rules';
import { STAFF_ERASURE } from '#domain/identity/accounts/erasure.rules';
import { PLACEMENT_ERASURE } from '#domain/placements/placements/erasure.rules';

/** What others rely on, as far as it hangs on one person: by fact, whose rule it is. */
const RULES = {
  placements: PLACEMENT_ERASURE,
  isHeld: HOLD_ERASURE,
  isStaff: STAFF_ERASURE,
} as const;
type Rules = typeof RULES;

/** What the rules ask of a person. */
export type ErasureFacts = { readonly [Fact in keyof Rules]: Parameters<Rules[Fact]['found']>[0] };

/** What blocks an erasure, until it has ended. */
export type ErasureObstacle = Rules[keyof Rules]['obstacles'][number];
export const ERASURE_OBSTACLES: readonly ErasureObstacle[] = Object.values(RULES).flatMap(
  ({ obstacles }): readonly ErasureObstacle[] => obstacles,
);

/** All obstacles, in the order of {@link ERASURE_OBSTACLES}; empty when the person may go. */
export const erasureObstacles = (facts: ErasureFacts): ErasureObstacle[] =>
  (Object.keys(RULES) as (keyof Rules)[]).flatMap((fact) => foundBy(fact, facts));

const foundBy = <Fact extends keyof Rules>(fact: Fact, facts: ErasureFacts): readonly ErasureObstacle[] =>
  (RULES[fact].found as (known: ErasureFacts[Fact]) => readonly ErasureObstacle[])(facts[fact]);
