/** What can be wrong with placements. */
export const PLACEMENT_FINDINGS = {
  REVIEW_AHEAD: 'Give a day of review after today.',
  ENDS_IN_PAST: 'The end is in the past.',
  HAS_STARTED: 'It has started already.',
  NO_CHANGE: 'Nothing would change.',
  OUTSIDE_PLACEMENT: 'This is outside the placement.',
  DAY_OF_PLACEMENT: 'Give a day of the placement that is not after today.',
} as const;
