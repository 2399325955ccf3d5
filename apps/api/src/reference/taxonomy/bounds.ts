import type { FieldBounds } from '#api/graphql/bound-classes';

/** What bounds the lists of the taxonomy. */
export const TAXONOMY_BOUNDS: FieldBounds = {
  Query: {
    AS_WRITTEN: 'concepts',
    OF_A_TABLE: 'sectors',
  },
  Concept: {
    FIRST_100: 'groups',
    FIRST_500: 'skillsNeeded',
  },
  Taxonomy: {
    OF_A_TABLE: 'sources',
  },
  TaxonomySourceInfo: {
    OF_A_TABLE: 'languages',
  },
};
