import type { FieldBounds } from '#api/graphql/bound-classes';

/** What bounds the lists of holds. */
export const HOLD_BOUNDS: FieldBounds = {
  Query: {
    FIRST_500: 'holds',
  },
};
