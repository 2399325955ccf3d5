/** What can be wrong with delegations. */
export const DELEGATION_FINDINGS = {
  MOST_DAYS: 'Give a span of at most {most} days.',
} as const;
