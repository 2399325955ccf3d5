/** What an association says of itself, in numbers of things. */
export const ASSOCIATION_LIMITS = {
  countries: 10,
  languages: 20,
  identifiers: 5,
  /** The year in which it began. */
  founded: [1800, 2200],
  /** Characters of the code of a register, and of a number in it. */
  scheme: [5, 24],
  number: [2, 40],
} as const;
