/** Why an approver lets a pair through in spite of a condition, in characters. */
export const OVERRIDE_LIMITS = {
  reason: 2_000,
} as const;
