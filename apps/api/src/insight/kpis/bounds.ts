import type { FieldBounds } from '#api/graphql/bound-classes';

/** What bounds the lists of figures. */
export const KPI_BOUNDS: FieldBounds = {
  Query: {
    OF_A_TABLE: 'kpis',
  },
  Kpi: {
    OF_A_TABLE: 'figures measures',
  },
  PublicFigures: {
    OF_A_TABLE: 'countries',
  },
};
