import type { EventPlace, EventsWith } from '#domain/kernel/event';

/** What happens to the plan of a journey. */
export const TRAVEL_EVENTS = ['travel.planned', 'travel.short'] as const;

/** What the events of a journey carry besides what all of them do. */
export interface TravelEventFacts {
  readonly 'travel.planned': object;
  /** What is missing, as codes. */
  readonly 'travel.short': { readonly missing: readonly string[] };
}

/** What each event of a journey carries. */
export type TravelEventData = EventsWith<EventPlace & { readonly placementId: string }, TravelEventFacts>;
