import { type Announcements, notify } from '#domain/kernel/announcement';
import type { CORRIDOR_EVENTS } from '#domain/remittances/corridors/events';

/** Whoever watches a corridor hears when it crosses the mark. */
export const CORRIDOR_ANNOUNCEMENTS = {
  'corridor.crossed': [
    notify('CORRIDOR_WATCHERS', 'PRICE', 'corridor.fell', 'comparePrices', { only: { way: ['FELL'] } }),
    notify('CORRIDOR_WATCHERS', 'PRICE', 'corridor.rose', 'comparePrices', { only: { way: ['ROSE'] } }),
  ],
  'corridor.action-planned': [],
} as const satisfies Announcements<(typeof CORRIDOR_EVENTS)[number]>;
