import type { FieldPrices } from '#api/graphql/price-classes';

/** What the fields of the taxonomy cost. */
export const TAXONOMY_PRICES: FieldPrices = {
  Query: {
    ROW: 'taxonomy',
    PAGE: 'concepts sectors',
    SEARCH: 'occupations skills',
  },
  Concept: {
    LOADED_LISTS: 'groups skillsNeeded',
  },
};
