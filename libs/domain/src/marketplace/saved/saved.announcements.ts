import { type Announcements, notify } from '#domain/kernel/announcement';
import type { SAVED_EVENTS } from '#domain/marketplace/saved/events';

/** Whoever keeps a search hears once a day of what is new in it. */
export const SAVED_ANNOUNCEMENTS = {
  'search.found': [
    notify('ACCOUNT', 'SUGGESTION', 'search.foundOne', 'readNeed', { only: { found: ['ONE'] } }),
    notify('ACCOUNT', 'SUGGESTION', 'search.found', 'readSaved', { only: { found: ['SEVERAL'] } }),
  ],
} as const satisfies Announcements<(typeof SAVED_EVENTS)[number]>;
