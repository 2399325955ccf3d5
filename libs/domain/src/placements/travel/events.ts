import type { Alike, EventPlace } from '#domain/kernel/event';

/** What happens to the plan of a journey. */
export const TRAVEL_EVENTS = ['travel.planned', 'travel.short'] as const;

/** What each event of a journey carries; that a visa was refused is in the plan alone, which can be erased. */
export type TravelEventData = Alike<
  (typeof TRAVEL_EVENTS)[number],
  EventPlace & { readonly placementId: string }
>;
