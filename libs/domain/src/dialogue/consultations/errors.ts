/** Refusals of preparing, opening and answering a consultation. */
export const CONSULTATION_ERRORS = {
  CONSULTATION_INCOMPLETE: {
    category: 'BAD_INPUT',
    sentence: 'The consultation is not complete yet. The details name every field.',
  },
  CONSULTATION_FIXED: {
    category: 'CONFLICT',
    sentence: 'This consultation can no longer be changed. Return it to draft first.',
  },
  NOT_AN_AUTHORITY: {
    category: 'BAD_INPUT',
    sentence: 'Only an active public authority consults the diaspora.',
  },
  EXTENDED_TOO_LATE: {
    category: 'CONFLICT',
    sentence: 'The last day is too near to be moved. It can be moved until seven days before.',
  },
  REPLY_EXTENDED: {
    category: 'CONFLICT',
    sentence: 'The day of the reply was moved before. It is moved once.',
  },
} as const;
