import type { FieldBounds } from '#api/graphql/bound-classes';

/** What bounds the lists of batches and firms. */
export const PRICE_BATCH_BOUNDS: FieldBounds = {
  Query: {
    AS_READ: 'enteredPrices firmsToMerge largestMoves priceFindings priceFirms replacedPeriods',
  },
  PriceBatch: {
    OF_A_TABLE: 'findingCounts steps',
    AS_READ: 'periods',
  },
  PriceRefusal: {
    OF_A_TABLE: 'missing',
  },
};
