import type { FieldPrices } from '#api/graphql/price-classes';

/** What the fields of what people ask about themselves cost. */
export const PRIVACY_PRICES: FieldPrices = {
  Query: {
    PAGE: 'wordsOfOthers',
    RECKONED: 'erasureObstacles',
  },
  Mutation: {
    WRITE: 'keepWords redactWords',
    BULK: 'eraseMyAccount',
  },
};
