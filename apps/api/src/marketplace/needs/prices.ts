import type { FieldPrices } from '#api/graphql/price-classes';

/** What the fields of needs cost. */
export const NEED_PRICES: FieldPrices = {
  Query: {
    ROW: 'need openNeed',
    PAGE: 'needReviewQueue needTemplates ownWords',
    SEARCH: 'needs openNeeds',
  },
  Mutation: {
    WRITE: 'createNeed createNeedFromTemplate duplicateNeed editNeed saveNeedAsTemplate stepNeed',
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
