import type { Actor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { allowedCommands, takeStep, type Who } from '#domain/kernel/machine';
import { type CaseFacts, whoIs } from '#domain/kernel/who';
import { PAYMENT, type PaymentCommand, type PaymentState } from '#domain/placements/spending/payment.states';

/** What the rules of a payment look at. */
export interface PaymentFacts extends CaseFacts {
  readonly state: PaymentState;
  readonly recordedBy: string;
}

/** Lets case officers of the placement's programme and country record. @throws DomainError NOT_FOUND. */
export function assertMayRecord(actor: Actor, placement: CaseFacts): void {
  if (!whoIs(actor, placement).includes('CASE_OFFICER')) throw new DomainError('NOT_FOUND');
}

const STAFF: readonly Who[] = ['CASE_OFFICER', 'APPROVER'];
const isRecorder = (actor: Actor, { recordedBy }: PaymentFacts): boolean =>
  actor.kind === 'person' && actor.accountId === recordedBy;

/**
 * The state that the actor's command leads to.
 * @throws DomainError NOT_FOUND for whoever is no staff of its programme and country, ILLEGAL_TRANSITION, FORBIDDEN, REASON_REQUIRED.
 */
export function decidePayment(
  actor: Actor,
  facts: PaymentFacts,
  command: PaymentCommand,
  reason?: string | null,
): PaymentState {
  const as = whoIs(actor, facts).filter((who) => STAFF.includes(who));
  if (as.length === 0) throw new DomainError('NOT_FOUND');
  const to = takeStep(PAYMENT, facts.state, command, { as, reason });
  if (command === 'withdraw' && !isRecorder(actor, facts))
    throw new DomainError('FORBIDDEN', { machine: PAYMENT.name, command });
  return to;
}

/** The commands to offer the actor now, before the rule of two people. */
export const paymentCommandsFor = (actor: Actor, facts: PaymentFacts): PaymentCommand[] =>
  [
    ...new Set(
      whoIs(actor, facts)
        .filter((who) => STAFF.includes(who))
        .flatMap((who) => allowedCommands(PAYMENT, facts.state, who)),
    ),
  ].filter((command) => command !== 'withdraw' || isRecorder(actor, facts));
