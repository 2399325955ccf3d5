import type { FieldPrices } from '#api/graphql/price-classes';

/** What the fields of the questions of equality cost. */
export const EQUALITY_PRICES: FieldPrices = {
  Query: {
    ROW: 'equalityAnswer',
  },
  Mutation: {
    WRITE: 'answerEqualityQuestion',
  },
};
