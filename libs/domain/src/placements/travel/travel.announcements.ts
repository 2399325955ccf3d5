import { type Announcements, notify } from '#domain/kernel/announcement';
import type { TRAVEL_EVENTS } from '#domain/placements/travel/events';

/** The traveller and the case officer hear of a visa or an insurance that does not last. */
export const TRAVEL_ANNOUNCEMENTS = {
  'travel.planned': [],
  'travel.short': [
    notify('PROFESSIONAL', 'PLACEMENT', 'travel.short', 'completeTravel'),
    notify('CASE_OFFICERS', 'REVIEW', 'travel.short', 'helpTravel'),
  ],
} as const satisfies Announcements<(typeof TRAVEL_EVENTS)[number]>;
