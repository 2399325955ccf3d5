/** Refusals of monitoring reports. */
export const REPORT_ERRORS = {
  WRONG_PERIOD: { category: 'BAD_INPUT', sentence: 'This report is about another period.' },
  PERIOD_NOT_OVER: { category: 'CONFLICT', sentence: 'The period of this report is not over yet.' },
  REPORT_INCOMPLETE: {
    category: 'CONFLICT',
    sentence: 'Something is still missing in this report. The details name it.',
  },
  SURVEY_CLOSED: { category: 'CONFLICT', sentence: 'This survey takes no more answers.' },
} as const;
