import type { FieldBounds } from '#api/graphql/bound-classes';

/** What bounds the lists of concerns. */
export const CONCERN_BOUNDS: FieldBounds = {
  Concern: {
    LAST_1000: 'entries',
    OF_A_TABLE: 'steps',
  },
};
