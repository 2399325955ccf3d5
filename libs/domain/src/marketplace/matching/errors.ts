/** Refusals of matching: weights, taxonomies and facts that would make a list silently wrong. */
export const MATCHING_ERRORS = {
  MATCHING_WEIGHTS_INVALID: {
    category: 'BAD_INPUT',
    sentence: 'These weights cannot be used. See the fields named in the details.',
  },
  MATCHING_FACT_OUT_OF_RANGE: {
    category: 'BAD_INPUT',
    sentence: 'A level, weight or figure of a need or profile is outside its range.',
  },
  MATCHING_RELATIONS_MISSING: {
    category: 'CONFLICT',
    sentence: 'The taxonomy has no skills to match by. Import a taxonomy first.',
  },
  MATCHING_TAXONOMY_CHANGED: {
    category: 'CONFLICT',
    sentence: 'The taxonomy has changed since these facts were made. They are made again before matching.',
  },
  MATCHING_SNAPSHOT_UNUSABLE: {
    category: 'CONFLICT',
    sentence: 'The snapshot of the index is cut short, altered or of another version. The index is rebuilt.',
  },
  MATCHING_GATE_PASSES: {
    category: 'CONFLICT',
    sentence: 'This condition does not fail for this person, so there is nothing to override.',
  },
  MATCHING_ASSIGNMENT_INVALID: {
    category: 'BAD_INPUT',
    sentence: 'These positions, locks and exclusions contradict one another.',
  },
  MATCHING_ASSIGNMENT_TOO_LARGE: {
    category: 'BAD_INPUT',
    sentence: 'There are too many open positions for one proposal. Propose country by country.',
  },
} as const;
