import type { Actor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { allowedCommands, takeStep, type Who } from '#domain/kernel/machine';
import { type ActedFor, type CaseFacts, isStaffOf, rolesOn } from '#domain/kernel/who';
import {
  CLEARANCE,
  type ClearanceCommand,
  type ClearanceState,
  type ClearanceType,
} from '#domain/placements/clearances/clearance.states';

export interface ClearanceFacts extends CaseFacts {
  readonly professionalId: string;
  readonly institutionId: string;
  readonly type: ClearanceType;
  readonly state: ClearanceState;
}

/** Who brings a check: the host its own approval, the professional everything else. */
export const providerOf = (type: ClearanceType): ActedFor =>
  type === 'HOST_APPROVAL' ? 'FOCAL_POINT' : 'PROFESSIONAL';

/** Whether a document may be kept with a check: what a criminal record or a disclosure says is never kept. */
export const takesDocument = (type: ClearanceType): boolean =>
  type !== 'POLICE' && type !== 'MISCONDUCT_DISCLOSURE';

/** The roles that count for a command: of the two sides, only the one that brings the check submits it. */
const countFor = (roles: readonly Who[], { type }: ClearanceFacts, command: ClearanceCommand): Who[] =>
  roles.filter((who) => command !== 'submit' || who === 'CASE_OFFICER' || who === providerOf(type));

/** @throws DomainError NOT_FOUND for what may not be seen. */
export function assertMaySeeClearance(actor: Actor, facts: ClearanceFacts): void {
  if (rolesOn(actor, facts).length === 0 && !isStaffOf(actor, facts)) throw new DomainError('NOT_FOUND');
}

/** Whether the actor may read issuer, dates and reason: the side that brings the check, and those who decide on it. */
export const mayReadOutcome = (actor: Actor, facts: ClearanceFacts): boolean =>
  rolesOn(actor, facts).some((who) => who !== 'FOCAL_POINT' || providerOf(facts.type) === 'FOCAL_POINT');

/**
 * The state that the actor's command leads to.
 * @throws DomainError NOT_FOUND, ILLEGAL_TRANSITION, FORBIDDEN or REASON_REQUIRED.
 */
export function decideClearance(
  actor: Actor,
  facts: ClearanceFacts,
  command: ClearanceCommand,
  { reason, actsFor }: { reason?: string | null; actsFor?: ActedFor | null } = {},
): ClearanceState {
  assertMaySeeClearance(actor, facts);
  const as = countFor(rolesOn(actor, facts, actsFor), facts, command);
  return takeStep(CLEARANCE, facts.state, command, { as, reason });
}

/** The commands to offer the actor now. */
export function clearanceCommandsFor(actor: Actor, facts: ClearanceFacts): ClearanceCommand[] {
  const roles = rolesOn(actor, facts);
  const commands = roles.flatMap((who) => allowedCommands(CLEARANCE, facts.state, who));
  return [...new Set(commands)].filter((command) => countFor(roles, facts, command).length > 0);
}
