import type { FieldPrices } from '#api/graphql/price-classes';

/** What the fields of corridors cost. */
export const CORRIDOR_PRICES: FieldPrices = {
  Query: {
    PAGE: 'corridor corridorActions corridorPlanners corridors myCorridors',
    RECKONED: 'dearCorridors',
  },
  Mutation: { WRITE: 'planCorridor unwatchCorridor watchCorridor' },
  Corridor: { LOADED: 'medianGuess' },
  CorridorAction: { LOADED: 'owner' },
  DearCorridor: { LOADED: 'owner' },
};
