import { type Actor, actorId, holdsRole } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { assertOtherEyes } from '#domain/kernel/four-eyes.rules';
import { isStaffOf, whoIs } from '#domain/kernel/who';
import { OVERRIDE_MATCH } from '#domain/marketplace/matching/acts';

/** Staff who may have lists made again. */
const RUNNERS = ['CASE_OFFICER', 'APPROVER', 'ADMINISTRATOR'] as const;

/** Whether the actor may run matching for a programme: in one country, or whatever the country (null). */
export const mayRunMatching = (actor: Actor, programmeId: string, country: string | null = null): boolean =>
  holdsRole(actor, RUNNERS, { programmeId, country });

/** @throws DomainError FORBIDDEN */
export function assertMayRunMatching(actor: Actor, programmeId: string, country: string | null = null): void {
  if (!mayRunMatching(actor, programmeId, country)) throw new DomainError('FORBIDDEN');
}

/** @throws DomainError NOT_FOUND unless the actor started the rematch, or may run matching for the whole programme */
export function assertMayFollowRematch(
  actor: Actor,
  { programmeId, startedBy }: { readonly programmeId: string; readonly startedBy: string },
): void {
  if (startedBy !== actorId(actor) && !mayRunMatching(actor, programmeId)) throw new DomainError('NOT_FOUND');
}

/** The pair on which somebody decides. */
export interface PairFacts {
  readonly programmeId: string;
  /** Host country, ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly institutionId: string;
  readonly professionalId: string;
}

/**
 * @throws DomainError NOT_FOUND for who reaches neither side, FORBIDDEN unless an approver, FOUR_EYES_REQUIRED on one's
 * own side.
 */
export function assertMayOverrideGate(actor: Actor, pair: PairFacts): void {
  const who = whoIs(actor, pair);
  if (who.length === 0 && !isStaffOf(actor, pair)) throw new DomainError('NOT_FOUND');
  if (!who.includes('APPROVER')) throw new DomainError('FORBIDDEN');
  assertOtherEyes(OVERRIDE_MATCH, { accountId: actorId(actor), sides: who }, []);
}
