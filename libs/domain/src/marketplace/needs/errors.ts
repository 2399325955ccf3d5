/** Refusals of writing and deciding on needs. */
export const NEED_ERRORS = {
  TOR_INCOMPLETE: {
    category: 'BAD_INPUT',
    sentence: 'The terms of reference are not complete yet. The details name every field.',
  },
  INSTITUTION_NOT_ACTIVE: {
    category: 'CONFLICT',
    sentence: 'The institution is not active, so it cannot submit needs now.',
  },
  NEED_FULL: { category: 'CONFLICT', sentence: 'Every position of this need is taken.' },
  FOUR_EYES_REQUIRED: {
    category: 'FORBIDDEN',
    sentence:
      'Someone else must do this, because you took part in an earlier step or speak for one of the two sides. Ask a colleague.',
  },
} as const;
