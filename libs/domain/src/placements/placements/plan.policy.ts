import type { Actor } from '#domain/kernel/actor';
import { rolesOn } from '#domain/kernel/who';
import { placementActsFor, type PlacementFacts } from '#domain/placements/placements/placement.policy';
import { missingSignatures, type Signatory, type Signature } from '#domain/placements/placements/plan.rules';

/** What a signature is put under. */
export interface SignablePlan {
  readonly digest: string;
  /** The newest version, written for the terms that hold now. */
  readonly isCurrent: boolean;
}

/** The roles in which the actor may sign a work plan now; the rule of two people is asked besides. */
export function signableAs(
  actor: Actor,
  facts: PlacementFacts,
  { digest, isCurrent }: SignablePlan,
  given: readonly Signature[],
): Signatory[] {
  if (!isCurrent || !placementActsFor(actor, facts).includes('signPlan')) return [];
  const roles = rolesOn(actor, facts);
  return missingSignatures(digest, given).filter((who) => roles.includes(who));
}
