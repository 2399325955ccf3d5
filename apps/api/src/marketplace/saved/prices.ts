import type { FieldPrices } from '#api/graphql/price-classes';

/** What the fields of saved needs and searches cost. */
export const SAVED_PRICES: FieldPrices = {
  Query: { PAGE: 'savedNeeds', SEARCH: 'savedSearches' },
  Mutation: { WRITE: 'saveNeed saveSearch unsaveNeed unsaveSearch' },
};
