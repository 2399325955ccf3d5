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
    LOADED: 'list need overrides',
  },
  MatchExplanation: {
    LOADED_LISTS: 'words',
  },
};
