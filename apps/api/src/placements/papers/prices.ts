import type { FieldPrices } from '#api/graphql/price-classes';

/** What the fields of papers cost. */
export const PAPER_PRICES: FieldPrices = {
  Query: {
    ROW: 'checkCertificate',
    PAGE: 'papers',
  },
  Mutation: {
    WRITE: 'issuePlacementLetter sharePaperFacts stepPaper',
  },
  Paper: {
    FREE: 'checkUrl number',
    LOADED: 'steps',
  },
};
