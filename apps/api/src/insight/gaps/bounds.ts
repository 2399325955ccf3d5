import type { FieldBounds } from '#api/graphql/bound-classes';

/** What bounds the lists of gaps. */
export const GAP_BOUNDS: FieldBounds = {
  Query: { OF_A_TABLE: 'gapCountries' },
  GapMap: { OF_A_TABLE: 'rows' },
  GapRow: { AS_READ: 'places' },
};
