/** Refusals of taking part in a consultation. */
export const STATEMENT_ERRORS = {
  NOT_IN_AUDIENCE: {
    category: 'FORBIDDEN',
    sentence: 'This consultation asks others. Its page says who may take part.',
  },
  PHASE_CLOSED: { category: 'CONFLICT', sentence: 'This is not possible on this day of the consultation.' },
  STATEMENT_REPEATED: { category: 'CONFLICT', sentence: 'This very statement is there already.' },
  STATEMENTS_WAITING: {
    category: 'LIMIT',
    sentence: 'Several statements of yours wait to be read. Please add more when they are.',
  },
} as const;
