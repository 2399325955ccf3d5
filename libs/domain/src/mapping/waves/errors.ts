/** Refusals of preparing waves. What a link refuses is NOT_FOUND, whatever the reason. */
export const WAVE_ERRORS = {
  WAVE_INCOMPLETE: {
    category: 'BAD_INPUT',
    sentence: 'The survey cannot open yet. The details name every field.',
  },
  WAVE_FIXED: { category: 'CONFLICT', sentence: 'This survey can no longer be changed in this way.' },
  WAVE_REPORT_MISSING: {
    category: 'CONFLICT',
    sentence: 'Nothing is written about this survey yet. Write the report first.',
  },
  TOO_FEW_ANSWERS: {
    category: 'CONFLICT',
    sentence: 'Too few people answered. Figures of this survey are not published.',
  },
  WAVE_REOPENED: { category: 'CONFLICT', sentence: 'This survey was opened again before. It is done once.' },
} as const;
