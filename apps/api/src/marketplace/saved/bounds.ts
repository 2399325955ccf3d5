import type { FieldBounds } from '#api/graphql/bound-classes';

/** What bounds the lists of saved needs and searches. */
export const SAVED_BOUNDS: FieldBounds = {
  Query: {
    AS_WRITTEN: 'savedNeeds savedSearches',
  },
};
