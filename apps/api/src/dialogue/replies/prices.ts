import type { FieldPrices } from '#api/graphql/price-classes';

/** What the fields of replies cost. */
export const REPLY_PRICES: FieldPrices = {
  Query: { ROW: 'reply' },
  Mutation: { WRITE: 'stepReply reportProgress writeReply' },
  Consultation: { FREE: 'mayReply mayReportProgress' },
  Reply: { LOADED: 'promises', ROW: 'steps' },
  ReplyTheme: { LOADED: 'statements' },
  ReplyPromise: { FREE: 'lateSince quietSince', LOADED: 'news' },
};
