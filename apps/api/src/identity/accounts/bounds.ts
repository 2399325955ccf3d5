import type { FieldBounds } from '#api/graphql/bound-classes';

/** What bounds the lists of accounts. */
export const ACCOUNT_BOUNDS: FieldBounds = {
  Query: {
    FIRST_100: 'mySessions',
  },
  Account: {
    FIRST_100: 'grants memberships',
  },
};
