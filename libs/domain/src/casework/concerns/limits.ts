/** What someone tells of a concern, in characters. */
export const CONCERN_LIMITS = {
  text: 20_000,
  contact: 500,
} as const;
