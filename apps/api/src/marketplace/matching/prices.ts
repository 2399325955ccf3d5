import type { FieldPrices } from '#api/graphql/price-classes';

/** What the fields of matches cost. */
export const MATCHING_PRICES: FieldPrices = {
  Query: {
    ROW: 'rematch',
    PAGE: 'matches myMatches',
    RECKONED: 'explainMatch needPreview',
    DRY_RUN: 'previewWeights',
  },
  Mutation: {
    WRITE: 'cancelRematch overrideMatchGate rematchNeed rematchProfessional startRematch',
  },
  Match: {
    LOADED: 'displayName list need overrides',
  },
  WeightsDifference: {
    LOADED: 'needTitle',
    LOADED_LISTS: 'people',
  },
  MatchExplanation: {
    LOADED_LISTS: 'words',
  },
};
