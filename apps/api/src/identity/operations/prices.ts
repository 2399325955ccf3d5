import type { FieldPrices } from '#api/graphql/price-classes';

/** What the fields of the jobs cost. */
export const OPERATIONS_PRICES: FieldPrices = {
  Query: {
    RECKONED: 'failedJobs operations',
  },
  Mutation: {
    WRITE: 'retryFailedJob retryFailedJobs',
  },
};
