import type { FieldBounds } from '#api/graphql/bound-classes';

/** What bounds the lists of corridors. */
export const CORRIDOR_BOUNDS: FieldBounds = {
  Query: {
    AS_READ: 'corridorActions corridorPlanners corridors dearCorridors myCorridors',
  },
  Corridor: {
    AS_READ: 'amounts credits figures gaps history offers',
  },
  CorridorFigure: {
    OF_A_TABLE: 'payouts',
  },
};
