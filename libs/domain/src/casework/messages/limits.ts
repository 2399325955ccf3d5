/** What a message between a person and IOM holds, in characters. */
export const DIRECT_LIMITS = {
  text: 5_000,
} as const;
