/** What an institution says of itself, in characters, from the least to the most. */
export const INSTITUTION_LIMITS = {
  name: [2, 200],
  city: [1, 120],
  description: [40, 4_000],
} as const;
