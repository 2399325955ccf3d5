import type { Announcements } from '#domain/kernel/announcement';
import type { TAXONOMY_EVENTS, WORD_EVENTS } from '#domain/reference/taxonomy/events';

/** Nobody is notified of a new taxonomy; matching follows it. Of a word hears whoever had typed it. */
export const TAXONOMY_ANNOUNCEMENTS = {
  'taxonomy.imported': [],
  'word.mapped': [],
  'word.unmapped': [],
} as const satisfies Announcements<(typeof TAXONOMY_EVENTS)[number] | (typeof WORD_EVENTS)[number]>;
