/** Why an approver lets a pair through in spite of a condition, in characters. */
export const OVERRIDE_LIMITS = {
  reason: 2_000,
} as const;

/** What the weights of a programme may be: terms, evidence and shares in ‰, scores in thousandths of a point. */
export const WEIGHT_LIMITS = {
  term: [0, 1_000],
  evidence: [0, 1_000],
  coverageShare: [0, 1_000],
  tau: [0, 1_000],
  threshold: [0, 100_000],
  tellFirst: [0, 1_000],
  turnsWithin: [0, 100_000],
} as const;
