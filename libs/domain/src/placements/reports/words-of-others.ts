/** Where people write about others in a report. */
export const REPORT_WORDS = ['REPORT_COMMENT', 'LESSONS', 'SURVEY'] as const;
