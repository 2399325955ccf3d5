import type { FieldBounds } from '#api/graphql/bound-classes';

/** What bounds the lists of journeys. */
export const TRAVEL_BOUNDS: FieldBounds = {
  TravelPlan: { AS_WRITTEN: 'legs' },
};
