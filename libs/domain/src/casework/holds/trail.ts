import type { HOLD_EVENTS } from '#domain/casework/holds/events';
import { trailOf } from '#domain/kernel/trail';

/** What the events of holds say was done. */
export const HOLD_TRAIL = trailOf<'hold', (typeof HOLD_EVENTS)[number]>(
  'hold',
  {},
  {
    'hold.placed': 'hold.place',
    'hold.lifted': 'hold.lift',
  },
);
