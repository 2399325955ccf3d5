/** What a record of a payment holds, in characters. */
export const SPENDING_LIMITS = {
  reference: [2, 60],
} as const;
