import type { FieldPrices } from '#api/graphql/price-classes';

/** What the fields of the moving clock cost. */
export const DEMONSTRATION_PRICES: FieldPrices = {
  Query: {
    FREE: 'productTime',
  },
  Mutation: {
    WRITE: 'advanceClock',
  },
};
