/** What can be wrong with programmes. */
export const PROGRAMME_FINDINGS = {
  PROGRAMME_CODE_FORM: 'Use 2 to 40 capital letters, digits and hyphens.',
  ASKED_BEFORE_STALE: 'A profile is asked about before it goes stale.',
  NO_WEIGHT: 'Give at least one term a weight.',
} as const;
