/** What the plan of a journey holds: lists in rows, places in characters. */
export const TRAVEL_LIMITS = {
  legs: 12,
  town: [2, 100],
} as const;
