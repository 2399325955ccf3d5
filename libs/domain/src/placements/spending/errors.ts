/** Refusals of budgets, commitments and payments. */
export const SPENDING_ERRORS = {
  NO_BUDGET: {
    category: 'CONFLICT',
    sentence: 'The programme has no budget in this currency for this day.',
  },
  BUDGET_EXCEEDED: {
    category: 'CONFLICT',
    sentence: 'This is more than what is left of the budget.',
  },
  BUDGET_OVERLAPS: {
    category: 'CONFLICT',
    sentence: 'The programme has a budget in this currency for some of these days already.',
  },
  PAYMENT_TWICE: {
    category: 'CONFLICT',
    sentence: 'A payment with this reference is recorded already.',
  },
} as const;
