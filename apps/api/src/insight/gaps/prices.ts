import type { FieldPrices } from '#api/graphql/price-classes';

/** What the fields of gaps cost. */
export const GAP_PRICES: FieldPrices = {
  Query: { PAGE: 'gapCountries', RECKONED: 'gapMap' },
  Mutation: { WRITE: 'draftNeedFromGap' },
};
