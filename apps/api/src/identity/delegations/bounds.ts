import type { FieldBounds } from '#api/graphql/bound-classes';

/** What bounds the lists of delegations. */
export const DELEGATION_BOUNDS: FieldBounds = {
  Query: {
    FIRST_500: 'colleagues myDelegations',
  },
};
