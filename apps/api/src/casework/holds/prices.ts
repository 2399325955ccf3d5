import type { FieldPrices } from '#api/graphql/price-classes';

/** What the fields of holds cost. */
export const HOLD_PRICES: FieldPrices = {
  Query: {
    PAGE: 'openHolds',
  },
  Mutation: {
    WRITE: 'liftHold placeHold',
  },
};
