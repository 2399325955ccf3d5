/** Refusals of letters, certificates and exports. */
export const PAPER_ERRORS = {
  LETTER_NOT_AVAILABLE: {
    category: 'CONFLICT',
    sentence: 'A letter of placement is issued between the clearances and the end of the reports.',
  },
} as const;
