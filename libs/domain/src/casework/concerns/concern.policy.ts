import { CONCERN, type ConcernCommand, type ConcernState } from '#domain/casework/concerns/concern.states';
import { type Actor, holdsRole } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { allowedCommands, takeStep } from '#domain/kernel/machine';

export interface ConcernFacts {
  readonly state: ConcernState;
  /** Where it happened, ISO 3166-1 alpha-2; null when it was not said, and then it concerns every officer. */
  readonly country: string | null;
}

/** Only safeguarding officers, and only those who are there for the country. */
export const mayReadConcern = (actor: Actor, { country }: Pick<ConcernFacts, 'country'>): boolean =>
  holdsRole(actor, ['SAFEGUARDING_OFFICER'], country === null ? undefined : { country });

/** @throws DomainError NOT_FOUND for everybody else, as for what does not exist. */
export function assertMayReadConcern(actor: Actor, facts: Pick<ConcernFacts, 'country'>): void {
  if (!mayReadConcern(actor, facts)) throw new DomainError('NOT_FOUND');
}

/**
 * The state that an officer's command leads to.
 * @throws DomainError NOT_FOUND, ILLEGAL_TRANSITION or REASON_REQUIRED.
 */
export function decideConcern(
  actor: Actor,
  facts: ConcernFacts,
  command: ConcernCommand,
  reason?: string | null,
): ConcernState {
  assertMayReadConcern(actor, facts);
  return takeStep(CONCERN, facts.state, command, { as: ['SAFEGUARDING_OFFICER'], reason });
}

/** The commands to offer the actor now. */
export const concernCommandsFor = (actor: Actor, facts: ConcernFacts): ConcernCommand[] =>
  mayReadConcern(actor, facts) ? allowedCommands(CONCERN, facts.state, 'SAFEGUARDING_OFFICER') : [];
