import { SERVICE_EVENT, type SERVICE_EVENTS } from '#domain/associations/services/events';
import { trailOf } from '#domain/kernel/trail';

/** What the events of services say was done. */
export const SERVICE_TRAIL = trailOf<'service', (typeof SERVICE_EVENTS)[number]>('service', SERVICE_EVENT, {
  'service.edited': 'service.edit',
});
