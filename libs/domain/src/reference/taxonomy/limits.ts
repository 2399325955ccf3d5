/** Skills in a person's own words: how many, and how many characters each. */
export const OWN_WORD_LIMITS = {
  words: 20,
  word: 80,
} as const;
