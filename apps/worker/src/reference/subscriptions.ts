import type { TAXONOMY_EVENTS } from '#domain/reference/taxonomy/events';
import type { Subscriptions } from '#worker/jobs';

/** Which jobs follow the events of the taxonomy. */
export const REFERENCE_SUBSCRIPTIONS = {
  'taxonomy.imported': ['refresh-taxonomy'],
} as const satisfies Subscriptions<(typeof TAXONOMY_EVENTS)[number]>;
