/** Refusals of questionnaires. */
export const QUESTIONNAIRE_ERRORS = {
  FORM_UNREADABLE: {
    category: 'BAD_INPUT',
    sentence:
      'This file cannot be read as a questionnaire. Use an XLSForm in a workbook (.xlsx) of up to 1 MB.',
  },
} as const;
