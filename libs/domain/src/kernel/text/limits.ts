/** A least and a most, both allowed. */
export type Range = readonly [least: number, most: number];

/** How many characters the kinds of text hold; fields that hold less say so in the limits of their area. */
export const TEXT_LIMITS = {
  name: 200,
  line: 300,
  words: 4_000,
  longWords: 20_000,
  draft: 10_000,
  searchText: 200,
  webAddress: 300,
  /** Long beats complicated (NIST SP 800-63B). */
  password: 200,
  /** A plus and thirty digits, spaces, brackets or hyphens. */
  phone: 31,
  /** A file that is sent as text or as base64. */
  file: 250_000,
} as const;
