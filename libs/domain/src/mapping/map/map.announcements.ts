import type { Announcements } from '#domain/kernel/announcement';
import type { MAP_EVENTS } from '#domain/mapping/map/events';

/** Nobody is notified of figures: whoever wants them finds them at their address. */
export const MAP_ANNOUNCEMENTS = {
  'map.published': [],
  'map.policy-decided': [],
} as const satisfies Announcements<(typeof MAP_EVENTS)[number]>;
