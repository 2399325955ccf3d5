import type { FieldPrices } from '#api/graphql/price-classes';

/** What the fields of results cost. */
export const OPINION_PRICES: FieldPrices = {
  Query: { RECKONED: 'opinions' },
};
