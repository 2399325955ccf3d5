import type { FieldBounds } from '#api/graphql/bound-classes';

/** What bounds the lists of budgets and payments. */
export const SPENDING_BOUNDS: FieldBounds = {
  Query: { AS_READ: 'budgets commitments payments paymentsToApprove' },
  Payment: { OF_A_TABLE: 'steps' },
};
