import type { Actor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { allowedCommands, takeStep, type Who } from '#domain/kernel/machine';
import { type CaseFacts, rolesOn, whoIs } from '#domain/kernel/who';
import { PAYMENT, type PaymentCommand, type PaymentState } from '#domain/placements/spending/payment.states';

/** What the rules of a payment look at. */
export interface PaymentFacts extends CaseFacts {
  readonly state: PaymentState;
  readonly recordedBy: string;
}

/**
 * Lets case officers of the placement's programme and country record, nobody for their own placement.
 * @throws DomainError NOT_FOUND, FORBIDDEN to a case officer who is the professional.
 */
export function assertMayRecord(actor: Actor, placement: CaseFacts): void {
  if (!whoIs(actor, placement).includes('CASE_OFFICER')) throw new DomainError('NOT_FOUND');
  if (!rolesOn(actor, placement).includes('CASE_OFFICER')) throw new DomainError('FORBIDDEN');
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
  if (!whoIs(actor, facts).some((who) => STAFF.includes(who))) throw new DomainError('NOT_FOUND');
  const to = takeStep(PAYMENT, facts.state, command, { as: rolesOn(actor, facts), reason });
  if (command === 'withdraw' && !isRecorder(actor, facts))
    throw new DomainError('FORBIDDEN', { machine: PAYMENT.name, command });
  return to;
}

/** The commands to offer the actor now, before the rule of two people. */
export const paymentCommandsFor = (actor: Actor, facts: PaymentFacts): PaymentCommand[] =>
  [
    ...new Set(
      rolesOn(actor, facts)
        .filter((who) => STAFF.includes(who))
        .flatMap((who) => allowedCommands(PAYMENT, facts.state, who)),
    ),
  ].filter((command) => command !== 'withdraw' || isRecorder(actor, facts));
