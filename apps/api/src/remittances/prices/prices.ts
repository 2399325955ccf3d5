import type { FieldPrices } from '#api/graphql/price-classes';

/** What the fields of batches and firms cost. */
export const PRICE_BATCH_PRICES: FieldPrices = {
  Query: {
    ROW: 'priceBatch replacedPeriods',
    PAGE: 'enteredPrices priceBatches priceFindings priceFirms',
    RECKONED: 'firmsToMerge largestMoves',
  },
  Mutation: {
    WRITE: 'acknowledgeFinding beginPrices enterPrice removePrice stepPriceBatch',
    BULK: 'mergeFirms',
  },
  PriceBatch: {
    FREE: 'findingCounts refusal',
    LOADED: 'steps uploader',
  },
};
