import type { FieldBounds } from '#api/graphql/bound-classes';

/** What bounds the lists of statements and votes. */
export const STATEMENT_BOUNDS: FieldBounds = {
  ModeratedStatement: { OF_A_TABLE: 'steps' },
  OwnStatement: { OF_A_TABLE: 'steps' },
  MyVoice: { AS_READ: 'statements votes' },
};
