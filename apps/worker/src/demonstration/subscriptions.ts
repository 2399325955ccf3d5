import type { DEMONSTRATION_EVENTS } from '#domain/demonstration/events';
import { SCHEDULED, type Subscriptions } from '#worker/jobs';

/** Which jobs follow the events of the moving clock. */
export const DEMONSTRATION_SUBSCRIPTIONS = {
  'clock.moved': SCHEDULED,
} as const satisfies Subscriptions<(typeof DEMONSTRATION_EVENTS)[number]>;
