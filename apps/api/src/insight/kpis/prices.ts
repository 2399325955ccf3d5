import type { FieldPrices } from '#api/graphql/price-classes';

/** What the fields of figures cost. */
export const KPI_PRICES: FieldPrices = {
  Query: {
    FIGURES: 'kpis',
    RECKONED: 'publicFigures',
  },
  Institution: {
    LOADED_LISTS: 'response',
  },
};
