import type { FieldBounds } from '#api/graphql/bound-classes';

/** What bounds the lists of replies. */
export const REPLY_BOUNDS: FieldBounds = {
  Reply: { AS_WRITTEN: 'promises themes', OF_A_TABLE: 'steps' },
  ReplyTheme: { AS_WRITTEN: 'statementIds statements' },
  ReplyPromise: { FIRST_100: 'news' },
};
