import type { FieldPrices } from '#api/graphql/price-classes';

/** What the fields of holds cost. */
export const HOLD_PRICES: FieldPrices = {
  Query: {
    PAGE: 'holds',
  },
  Mutation: {
    WRITE: 'liftHold placeHold',
  },
  Hold: {
    LOADED: 'subjectName',
  },
};
