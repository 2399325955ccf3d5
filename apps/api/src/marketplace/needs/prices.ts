import type { FieldPrices } from '#api/graphql/price-classes';

/** What the fields of needs cost. */
export const NEED_PRICES: FieldPrices = {
  Query: {
    ROW: 'need openNeed',
    PAGE: 'ledWords needReviewQueue needTemplates ownWords',
    SEARCH: 'needs openNeeds',
  },
  Mutation: {
    WRITE: `createNeed createNeedFromTemplate duplicateNeed editNeed leadOwnWord missWord saveNeedAsTemplate stepNeed
      undoOwnWord`,
  },
  Need: {
    FREE: 'findings withheld',
    LOADED: 'decisions institution status steps',
  },
  OpenNeed: {
    LOADED: 'institution',
  },
  Subject: {
    LOADED: 'institutionName needTitle',
  },
};
