/** What a target may be, by the unit of its figure: least and most. */
export const TARGET_LIMITS = {
  COUNT: [1, 1_000_000],
  SHARE: [0.01, 1],
  DAYS: [1, 3_650],
  RATING: [1, 5],
} as const;
