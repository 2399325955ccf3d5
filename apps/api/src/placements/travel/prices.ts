import type { FieldPrices } from '#api/graphql/price-classes';

/** What the fields of journeys cost. */
export const TRAVEL_PRICES: FieldPrices = {
  Query: { ROW: 'travelPlan' },
  Mutation: { WRITE: 'planTravel' },
  TravelPlan: { LOADED: 'gaps' },
};
