import type { FieldBounds } from '#api/graphql/bound-classes';

/** What bounds what people ask about themselves. */
export const PRIVACY_BOUNDS: FieldBounds = {
  Query: {
    AS_READ: 'wordsOfOthers',
  },
};
