import type { FieldPrices } from '#api/graphql/price-classes';

/** What the fields of figures cost. */
export const KPI_PRICES: FieldPrices = {
  Query: {
    FIGURES: 'institutionKpis kpis kpiTargets kpiTrends',
    PAGE: 'kpiPeriods',
    RECKONED: 'publicFigures',
  },
  Mutation: {
    WRITE: 'setKpiTarget',
  },
  Institution: {
    LOADED_LISTS: 'response',
  },
};
