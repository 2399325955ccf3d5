import type { FieldPrices } from '#api/graphql/price-classes';

/** What the fields of messages cost. */
export const MESSAGE_PRICES: FieldPrices = {
  Query: { PAGE: 'directMessages unreadThreads' },
  Mutation: { WRITE: 'markDirectMessagesRead markMessagesRead sendDirectMessage' },
  DirectMessage: { LOADED: 'author' },
  UnreadThread: { LOADED: 'candidacy person' },
};
