import { trailOf } from '#domain/kernel/trail';
import { NEED_EVENT, type NEED_EVENTS } from '#domain/marketplace/needs/events';

/** What the events of needs say was done. */
export const NEED_TRAIL = trailOf<'need', (typeof NEED_EVENTS)[number]>('need', NEED_EVENT, {
  'need.edited': 'need.edit',
});
