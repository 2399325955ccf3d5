import type { FieldPrices } from '#api/graphql/price-classes';

/** What the fields of concerns cost. */
export const CONCERN_PRICES: FieldPrices = {
  Query: {
    ROW: 'concern',
    PAGE: 'concerns',
  },
  Mutation: {
    WRITE: 'noteOnConcern raiseConcern stepConcern',
  },
  Concern: {
    FREE: 'steps',
    LOADED: 'entries',
  },
};
