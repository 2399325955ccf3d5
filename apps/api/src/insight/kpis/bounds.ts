import type { FieldBounds } from '#api/graphql/bound-classes';

/** What bounds the lists of figures. */
export const KPI_BOUNDS: FieldBounds = {
  Query: {
    OF_A_TABLE: 'institutionKpis kpis kpiTargets kpiTrends',
    AS_READ: 'kpiPeriods',
  },
  Kpi: {
    OF_A_TABLE: 'figures measures',
  },
  KpiTrend: {
    AS_READ: 'points',
  },
  PublicFigures: {
    OF_A_TABLE: 'countries',
  },
};
