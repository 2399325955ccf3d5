import type { Alike, EventPlace } from '#domain/kernel/event';
import type { PaymentCommand } from '#domain/placements/spending/payment.states';

/** The event that each command of a payment appends. */
export const PAYMENT_EVENT = {
  record: 'payment.recorded',
  approve: 'payment.approved',
  reject: 'payment.rejected',
  withdraw: 'payment.withdrawn',
  reverse: 'payment.reversed',
} as const satisfies Record<PaymentCommand, string>;

export const PAYMENT_EVENTS = Object.values(PAYMENT_EVENT);

/** What each event of a payment carries. */
export type PaymentEventData = Alike<
  (typeof PAYMENT_EVENTS)[number],
  EventPlace & {
    readonly placementId: string;
    readonly budgetId: string;
    /** Who gets it. */
    readonly payee: string;
    /** Who recorded it. */
    readonly accountId: string;
  }
>;

/** What happens to budgets, and to what placements hold of them. */
export const BUDGET_EVENTS = ['budget.set', 'budget.changed'] as const;
export const COMMITMENT_EVENTS = ['commitment.set', 'commitment.ended', 'commitment.short'] as const;

/** What each event of a budget carries. */
export type BudgetEventData = Alike<(typeof BUDGET_EVENTS)[number], { readonly programmeId: string }>;

/** What each event of a commitment carries. */
export type CommitmentEventData = Alike<
  (typeof COMMITMENT_EVENTS)[number],
  EventPlace & { readonly placementId: string; readonly currency: string }
>;
