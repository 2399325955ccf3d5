import { trailOf } from '#domain/kernel/trail';
import { CLEARANCE_EVENT } from '#domain/placements/clearances/events';

/** What the events of checks say was done. */
export const CLEARANCE_TRAIL = trailOf('clearance', CLEARANCE_EVENT);
