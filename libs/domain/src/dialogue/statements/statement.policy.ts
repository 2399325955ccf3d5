import {
  type ConsultationFacts,
  isKnownOutside,
  whoIsAtConsultation,
} from '#domain/dialogue/consultations/consultation.policy';
import {
  STATEMENT,
  type StatementCommand,
  type StatementState,
} from '#domain/dialogue/statements/statement.states';
import type { Actor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { allowedCommands, takeStep, type Who } from '#domain/kernel/machine';

/** What the policies of a statement look at. */
export interface StatementFacts {
  readonly state: StatementState;
  /** Whether the actor wrote it. */
  readonly isOwn: boolean;
  readonly consultation: ConsultationFacts;
}

/** What moderators are to a consultation; the side that asks has no part in it. */
const MODERATORS: readonly Who[] = ['CASE_OFFICER', 'APPROVER'];

/** Everything the actor is to a statement. Whoever speaks for the side that asks is only that. */
export function whoIsAtStatement(actor: Actor, { isOwn, consultation }: StatementFacts): Who[] {
  const who = whoIsAtConsultation(actor, consultation);
  const moderates = who.filter((one) => MODERATORS.includes(one) || one === 'SYSTEM');
  if (who.includes('FOCAL_POINT')) return ['FOCAL_POINT', ...moderates];
  return isOwn ? ['PROFESSIONAL'] : moderates;
}

/** Whether the actor reads statements that are not published. */
const moderates = (actor: Actor, consultation: ConsultationFacts): boolean => {
  const who = whoIsAtConsultation(actor, consultation);
  return !who.includes('FOCAL_POINT') && who.some((one) => MODERATORS.includes(one));
};

/** @throws DomainError NOT_FOUND for what may not be seen: what is not published is seen by who wrote it and moderators. */
function assertMaySeeStatement(actor: Actor, facts: StatementFacts): void {
  const isOpen = facts.state === 'PUBLISHED' && isKnownOutside(facts.consultation);
  if (!isOpen && !facts.isOwn && !moderates(actor, facts.consultation)) throw new DomainError('NOT_FOUND');
}

/**
 * The state that the actor's command leads to.
 * @throws DomainError NOT_FOUND, ILLEGAL_TRANSITION, FORBIDDEN or REASON_REQUIRED.
 */
export function decideStatement(
  actor: Actor,
  facts: StatementFacts,
  command: StatementCommand,
  reason?: string | null,
): StatementState {
  assertMaySeeStatement(actor, facts);
  return takeStep(STATEMENT, facts.state, command, { as: whoIsAtStatement(actor, facts), reason });
}

/** The commands to offer the actor now, before the rule of two people. */
export const statementCommandsFor = (actor: Actor, facts: StatementFacts): StatementCommand[] => [
  ...new Set(whoIsAtStatement(actor, facts).flatMap((who) => allowedCommands(STATEMENT, facts.state, who))),
];
