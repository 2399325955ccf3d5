import type { Actor } from '#domain/actor';
import { DomainError } from '#domain/errors';
import { allowedCommands, takeStep, type Who } from '#domain/machine';
import { PLACEMENT_HELD } from '#domain/placement/placement.rules';
import { PLACEMENT, type PlacementCommand, type PlacementState } from '#domain/placement/placement.states';
import { type ActedFor, type CaseFacts, isStaffOf, rolesOn, whoIs } from '#domain/who';

/** What comes with a command: a reason code, and the side for which a case officer gives it. */
export interface Giving {
  readonly reason?: string | null;
  readonly actsFor?: ActedFor | null;
}

export interface PlacementFacts extends CaseFacts {
  readonly professionalId: string;
  readonly institutionId: string;
  readonly state: PlacementState;
  /** A hold lies on the person, the institution or the placement. */
  readonly isHeld: boolean;
}

/** Whether the actor may know of the placement: the two sides, and staff whose grant reaches it. */
export const maySeePlacement = (actor: Actor, facts: PlacementFacts): boolean =>
  whoIs(actor, facts).length > 0 || isStaffOf(actor, facts);

/** @throws DomainError NOT_FOUND for what may not be seen. */
export function assertMaySeePlacement(actor: Actor, facts: PlacementFacts): void {
  if (!maySeePlacement(actor, facts)) throw new DomainError('NOT_FOUND');
}

/**
 * The state that the actor's command leads to.
 * @throws DomainError NOT_FOUND, ILLEGAL_TRANSITION, FORBIDDEN, REASON_REQUIRED or ON_HOLD.
 */
export function decidePlacement(
  actor: Actor,
  facts: PlacementFacts,
  command: PlacementCommand,
  { reason, actsFor }: Giving = {},
): PlacementState {
  assertMaySeePlacement(actor, facts);
  const to = takeStep(PLACEMENT, facts.state, command, { as: rolesOn(actor, facts, actsFor), reason });
  if (facts.isHeld && PLACEMENT_HELD.includes(command)) throw new DomainError('ON_HOLD');
  return to;
}

/** @throws DomainError NOT_FOUND or FORBIDDEN unless the actor is one of these here. */
export function assertActsAs(actor: Actor, facts: PlacementFacts, allowed: readonly Who[]): void {
  assertMaySeePlacement(actor, facts);
  if (!rolesOn(actor, facts).some((who) => allowed.includes(who))) throw new DomainError('FORBIDDEN');
}

/** The commands to offer the actor now. */
export function placementCommandsFor(actor: Actor, facts: PlacementFacts): PlacementCommand[] {
  const commands = rolesOn(actor, facts).flatMap((who) => allowedCommands(PLACEMENT, facts.state, who));
  return [...new Set(commands)].filter((command) => !(facts.isHeld && PLACEMENT_HELD.includes(command)));
}
