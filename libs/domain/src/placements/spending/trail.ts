import { trailOf } from '#domain/kernel/trail';
import { PAYMENT_EVENT } from '#domain/placements/spending/events';

/** What the events of payments say was done. */
export const PAYMENT_TRAIL = trailOf('payment', PAYMENT_EVENT);
