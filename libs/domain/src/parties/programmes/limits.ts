/** What a programme is called, in characters. */
export const PROGRAMME_LIMITS = {
  name: [1, 200],
  code: [2, 40],
} as const;

/** What the rules of a programme may ask: years, an ISCED 2011 level, per cent, the length of every deadline, and how many holidays. */
export const RULE_LIMITS = {
  minAge: [16, 99],
  minYears: [0, 70],
  minEducationLevel: [0, 8],
  minReadiness: [0, 100],
  deadline: [1, 730],
  holidays: 500,
} as const;

/** What the weights of a programme may be: terms, evidence and shares in ‰, scores in thousandths of a point. */
export const WEIGHT_LIMITS = {
  term: [0, 1_000],
  evidence: [0, 1_000],
  coverageShare: [0, 1_000],
  tau: [0, 1_000],
  threshold: [0, 100_000],
  tellFirst: [0, 1_000],
  fairnessBand: [0, 100_000],
} as const;
