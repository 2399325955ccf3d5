import type { FieldBounds } from '#api/graphql/bound-classes';

/** What bounds the lists of the map. */
export const MAP_BOUNDS: FieldBounds = {
  Query: {
    OF_A_TABLE: 'diasporas mapDecisions',
  },
  DiasporaMap: {
    OF_A_TABLE: 'groups places',
  },
};
