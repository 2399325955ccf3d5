import type { DEMONSTRATION_EVENTS } from '#domain/demonstration/events';
import type { Subscriptions } from '#worker/jobs';
import { SCHEDULED } from '#worker/schedules';

/** Which jobs follow the events of the moving clock. */
export const DEMONSTRATION_SUBSCRIPTIONS = {
  'clock.moved': SCHEDULED,
} as const satisfies Subscriptions<(typeof DEMONSTRATION_EVENTS)[number]>;
