import type { PRIVACY_EVENTS } from '#domain/privacy/events';
import type { Subscriptions } from '#worker/jobs';

/** Which jobs follow the events of what an erasure leaves to people. */
export const PRIVACY_SUBSCRIPTIONS = {
  'words.found': [],
  'words.redacted': [],
  'words.kept': [],
} as const satisfies Subscriptions<(typeof PRIVACY_EVENTS)[number]>;
