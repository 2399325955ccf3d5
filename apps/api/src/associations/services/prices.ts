import type { FieldPrices } from '#api/graphql/price-classes';

/** What the fields of the directory cost. */
export const SERVICE_PRICES: FieldPrices = {
  Query: {
    ROW: 'service',
    PAGE: 'institutionServices servicesToCheck',
    SEARCH: 'services serviceTowns',
    RECKONED: 'serviceKinds serviceLanguages serviceMatrix',
  },
  Mutation: { WRITE: 'answerServiceReports createService editService reportService stepService' },
  Service: { LOADED: 'openReports steps' },
};
