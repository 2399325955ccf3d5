import type { Alike } from '#domain/kernel/event';

/** Events of the taxonomy. */
export const TAXONOMY_EVENTS = ['taxonomy.imported'] as const;

/** The taxonomy is one thing; its version is the number of the newest import. */
export const TAXONOMY_ID = '00000000-0000-7000-8000-000000000001';

/** What each event of the taxonomy carries. */
export type TaxonomyEventData = Alike<
  (typeof TAXONOMY_EVENTS)[number],
  { readonly source: string; readonly release: string | null }
>;

/** Events of words that staff lead to a skill; a word itself is never in an event. */
export const WORD_EVENTS = ['word.mapped', 'word.unmapped'] as const;

/** What each event of a word carries: the skill. */
export type WordEventData = Alike<(typeof WORD_EVENTS)[number], { readonly conceptUri: string }>;
