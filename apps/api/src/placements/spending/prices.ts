import type { FieldPrices } from '#api/graphql/price-classes';

/** What the fields of budgets and payments cost. */
export const SPENDING_PRICES: FieldPrices = {
  Query: { PAGE: 'budgets commitments payments paymentsToApprove' },
  Mutation: { WRITE: 'changeBudget recordPayment setBudget stepPayment' },
  Payment: { LOADED: 'steps' },
};
