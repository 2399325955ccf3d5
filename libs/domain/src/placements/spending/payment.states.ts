import type { Machine } from '#domain/kernel/machine';

export const PAYMENT_STATES = ['RECORDED', 'APPROVED', 'REJECTED', 'WITHDRAWN', 'REVERSED'] as const;
export type PaymentState = (typeof PAYMENT_STATES)[number];

export type PaymentCommand = 'record' | 'approve' | 'reject' | 'withdraw' | 'reverse';

/** Nobody confirms what they have recorded, or what they get themselves. */
const OTHERS = { not: ['payment.record', 'PROFESSIONAL', 'FOCAL_POINT'] } as const;

/** The states of the record of a payment. The money itself is moved elsewhere: this says that it was, and who saw it. */
export const PAYMENT: Machine<PaymentState, PaymentCommand> = {
  name: 'payment',
  reasons: {
    reject: ['DUPLICATE', 'DOCUMENTS', 'TERMS', 'OTHER'],
    reverse: ['MISTAKE', 'DUPLICATE', 'OTHER'],
  },
  settled: ['APPROVED'],
  start: {
    record: {
      to: 'RECORDED',
      by: ['CASE_OFFICER'],
      guard: 'the budget of its programme, currency and day has it left',
      alone: 'it only proposes; others approve',
    },
  },
  table: {
    RECORDED: {
      approve: {
        to: 'APPROVED',
        by: ['APPROVER'],
        guard: 'the budget still covers it',
        ...OTHERS,
      },
      reject: { to: 'REJECTED', by: ['APPROVER'], alone: 'nothing counts as paid by it' },
      withdraw: {
        to: 'WITHDRAWN',
        by: ['CASE_OFFICER'],
        guard: 'by whom it was recorded',
        alone: 'nobody has relied on it yet',
      },
    },
    APPROVED: {
      reverse: {
        to: 'REVERSED',
        by: ['APPROVER'],
        guard: 'the money came back or was never sent',
        ...OTHERS,
      },
    },
    REJECTED: {},
    WITHDRAWN: {},
    REVERSED: {},
  },
};

/** What a budget counts as spent: what waits for approval too, so that nobody spends it twice. */
export const COUNTING_PAYMENT_STATES = ['RECORDED', 'APPROVED'] as const satisfies readonly PaymentState[];
