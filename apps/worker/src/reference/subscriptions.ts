import type { TAXONOMY_EVENTS, WORD_EVENTS } from '#domain/reference/taxonomy/events';
import type { Subscriptions } from '#worker/jobs';

/** Which jobs follow the events of the taxonomy. */
export const REFERENCE_SUBSCRIPTIONS = {
  'taxonomy.imported': ['refresh-taxonomy'],
  'word.mapped': ['follow-word-in-profiles', 'follow-word-in-needs'],
  'word.unmapped': ['follow-word-in-profiles', 'follow-word-in-needs'],
} as const satisfies Subscriptions<(typeof TAXONOMY_EVENTS)[number] | (typeof WORD_EVENTS)[number]>;
