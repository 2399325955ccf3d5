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
