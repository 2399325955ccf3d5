import { type Announcements, notify } from '#domain/kernel/announcement';
import type { BUDGET_EVENTS, COMMITMENT_EVENTS, PAYMENT_EVENTS } from '#domain/placements/spending/events';

/** The professional hears of what was paid to them and what was taken back. */
const OWN = { only: { payee: ['PROFESSIONAL'] } } as const;

/** Approvers hear of what waits for them, whoever recorded it of the answer. */
export const SPENDING_ANNOUNCEMENTS = {
  'payment.recorded': [notify('APPROVERS', 'REVIEW', 'payment.toApprove', 'approvePayment')],
  'payment.approved': [notify('PROFESSIONAL', 'PLACEMENT', 'payment.approved', 'nothing', OWN)],
  'payment.rejected': [notify('ACCOUNT', 'REVIEW', 'payment.rejected', 'recordAgain')],
  'payment.withdrawn': [],
  'payment.reversed': [notify('PROFESSIONAL', 'PLACEMENT', 'payment.reversed', 'askOfficer', OWN)],
  'budget.set': [],
  'budget.changed': [],
  'commitment.set': [],
  'commitment.ended': [],
  'commitment.short': [notify('APPROVERS', 'REVIEW', 'commitment.short', 'lookAtBudget')],
} as const satisfies Announcements<
  (typeof PAYMENT_EVENTS)[number] | (typeof BUDGET_EVENTS)[number] | (typeof COMMITMENT_EVENTS)[number]
>;
