/** Refusals of erasing an account. */
export const PRIVACY_ERRORS = {
  PASSWORD_WRONG: { category: 'BAD_INPUT', sentence: 'This is not your password.' },
  ERASURE_REFUSED: {
    category: 'CONFLICT',
    sentence: 'Your account cannot be erased yet. The details name what has to end first.',
  },
} as const;
