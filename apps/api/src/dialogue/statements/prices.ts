import type { FieldPrices } from '#api/graphql/price-classes';

/** What the fields of statements and votes cost. */
export const STATEMENT_PRICES: FieldPrices = {
  Query: { ROW: 'nextStatement', PAGE: 'moderationQueue myVoice statements' },
  Mutation: { WRITE: 'addStatement castVote stepStatement' },
  ModeratedStatement: { LOADED: 'consultation steps' },
  OwnStatement: { FREE: 'steps' },
};
