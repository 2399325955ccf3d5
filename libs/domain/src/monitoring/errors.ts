/** Refusals of monitoring reports. */
export const MONITORING_ERRORS = {
  WRONG_PERIOD: { category: 'BAD_INPUT', sentence: 'This report is about another period.' },
  TOO_EARLY: { category: 'CONFLICT', sentence: 'The period of this report is not over yet.' },
} as const;
