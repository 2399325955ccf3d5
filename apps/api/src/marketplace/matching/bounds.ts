import type { FieldBounds } from '#api/graphql/bound-classes';

/** What bounds the lists of matches. */
export const MATCHING_BOUNDS: FieldBounds = {
  Query: {
    AS_READ: 'previewWeights',
  },
  Match: {
    AS_WRITTEN: 'overrides',
  },
  MatchExplanation: {
    AS_WRITTEN: 'missing skills',
    OF_A_TABLE: 'gates raises terms',
  },
  MatchGate: {
    AS_WRITTEN: 'actual required',
  },
  MatchWords: {
    AS_WRITTEN: 'fits missing',
    OF_A_TABLE: 'raises',
  },
  NeedPreview: {
    AS_WRITTEN: 'findings',
  },
  WeightsDifference: {
    AS_READ: 'after before entering leaving people',
  },
};
