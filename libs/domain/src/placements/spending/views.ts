import { reads, type StateView } from '#domain/casework/deadlines/view';
import type { PaymentState } from '#domain/placements/spending/payment.states';

/** How the states of a payment read. */
export const PAYMENT_VIEW: Readonly<Record<PaymentState, StateView>> = {
  RECORDED: reads('APPROVER', null, 'payment.recorded'),
  APPROVED: reads(null, null, 'payment.approved'),
  REJECTED: reads(null, null, 'payment.rejected'),
  WITHDRAWN: reads(null, null, 'payment.withdrawn'),
  REVERSED: reads(null, null, 'payment.reversed'),
};
