import { type Announcements, notify } from '#domain/kernel/announcement';
import type { MATCHING_EVENTS } from '#domain/marketplace/matching/events';

/** Matches: both sides, within the weekly cap of suggestions. */
export const MATCHING_ANNOUNCEMENTS = {
  'matches.found': [
    notify('MATCHED', 'SUGGESTION', 'match.suggested', 'viewMatch', { capped: true }),
    notify('FOCAL_POINTS', 'NEED', 'match.listReady', 'readList'),
  ],
  'match.gate-overridden': [],
  'match.person-left': [],
  'rematch.started': [],
  'rematch.advanced': [],
  'rematch.finished': [],
  'rematch.cancelled': [],
  'assignment.proposed': [],
} as const satisfies Announcements<(typeof MATCHING_EVENTS)[number]>;
