import type { FieldPrices } from '#api/graphql/price-classes';

/** What the fields of the map cost. */
export const MAP_PRICES: FieldPrices = {
  Query: { PAGE: 'diaspora diasporas mapDecisions' },
  Mutation: { WRITE: 'decideMap' },
};
