import type { Actor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { allowedCommands, takeStep, type Who } from '#domain/kernel/machine';
import { actableSides, type ActedFor, type CaseFacts, isStaffOf, rolesOn, whoIs } from '#domain/kernel/who';
import { CANDIDACY_HELD } from '#domain/marketplace/candidacies/candidacy.rules';
import type { CandidacyCommand, CandidacyState } from '#domain/marketplace/candidacies/candidacy.states';
import { CANDIDACY } from '#domain/marketplace/candidacies/candidacy.states';
import type { Side } from '#domain/marketplace/candidacies/panel.rules';

/** What comes with a command: a reason code, and the side for which a case officer gives it. */
export interface StepInput {
  readonly reason?: string | null;
  readonly actsFor?: ActedFor | null;
}

export interface CandidacyFacts extends CaseFacts {
  readonly professionalId: string;
  readonly institutionId: string;
  readonly state: CandidacyState;
  /** The person or the institution is on hold. */
  readonly isHeld: boolean;
}

/** Suggestions belong to the professional and the shortlist builders; a dismissed one is nobody else's business. */
const HIDDEN_FROM_HOST: readonly CandidacyState[] = ['DISMISSED'];

/** Whether the actor may know of the candidacy. */
export function maySeeCandidacy(actor: Actor, facts: CandidacyFacts): boolean {
  const who = whoIs(actor, facts);
  if (who.includes('PROFESSIONAL') || who.includes('SYSTEM') || isStaffOf(actor, facts)) return true;
  return who.includes('FOCAL_POINT') && !HIDDEN_FROM_HOST.includes(facts.state);
}

/** @throws DomainError NOT_FOUND for what may not be seen. */
export function assertMaySeeCandidacy(actor: Actor, facts: CandidacyFacts): void {
  if (!maySeeCandidacy(actor, facts)) throw new DomainError('NOT_FOUND');
}

/** Private notes are for those who decide; the professional and the read-only analyst never read them. */
export const mayReadNotes = (actor: Actor, facts: CandidacyFacts): boolean =>
  !whoIs(actor, facts).includes('PROFESSIONAL') && whoIs(actor, facts).length > 0;

/** Somebody whom nobody has asked and who has not applied stays a number in a list. */
const NAMELESS: readonly CandidacyState[] = ['SUGGESTED', 'DISMISSED'];

/** Whether those who decide may read who the person is; the person's consent is asked for besides. */
export const mayReadApplicant = (actor: Actor, facts: CandidacyFacts): boolean =>
  mayReadNotes(actor, facts) && !NAMELESS.includes(facts.state);

/** Messages are for the professional, the focal points and the case officer. */
export const mayWriteMessages = (actor: Actor, facts: CandidacyFacts): boolean =>
  whoIs(actor, facts).some(
    (who) => who === 'PROFESSIONAL' || who === 'FOCAL_POINT' || who === 'CASE_OFFICER',
  );

/**
 * The state that the actor's command leads to.
 * @throws DomainError NOT_FOUND, ILLEGAL_TRANSITION, FORBIDDEN, REASON_REQUIRED or ON_HOLD.
 */
export function decideCandidacy(
  actor: Actor,
  facts: CandidacyFacts,
  command: CandidacyCommand,
  { reason, actsFor }: StepInput = {},
): CandidacyState {
  assertMaySeeCandidacy(actor, facts);
  const to = takeStep(CANDIDACY, facts.state, command, { as: rolesOn(actor, facts, actsFor), reason });
  if (facts.isHeld && CANDIDACY_HELD.includes(command)) throw new DomainError('ON_HOLD');
  return to;
}

/** The commands to offer the actor now; their further conditions are checked when one is given. */
export const candidacyCommandsFor = (actor: Actor, facts: CandidacyFacts): CandidacyCommand[] =>
  commandsAs(rolesOn(actor, facts), facts);

/** The commands that a case officer can give now for one of the two sides. */
export const candidacyCommandsForSide = (
  actor: Actor,
  facts: CandidacyFacts,
  side: ActedFor,
): CandidacyCommand[] => (actableSides(actor, facts).includes(side) ? commandsAs([side], facts) : []);

const commandsAs = (roles: readonly Who[], { state, isHeld }: CandidacyFacts): CandidacyCommand[] =>
  [...new Set(roles.flatMap((who) => allowedCommands(CANDIDACY, state, who)))].filter(
    (command) => !(isHeld && CANDIDACY_HELD.includes(command)),
  );

/** The side for which the actor speaks: focal points for the host, case officers for IOM. */
export function sideOf(actor: Actor, facts: CandidacyFacts, actsFor: ActedFor | null = null): Side {
  const who = rolesOn(actor, facts, actsFor);
  if (who.includes('FOCAL_POINT')) return 'HOST';
  if (who.includes('CASE_OFFICER')) return 'IOM';
  throw new DomainError('FORBIDDEN');
}
