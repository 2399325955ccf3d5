/** Refusals of replying to the diaspora and of telling how promises go. */
export const REPLY_ERRORS = {
  REPLY_INCOMPLETE: {
    category: 'BAD_INPUT',
    sentence:
      'The reply is not complete yet. The details name every field and the statements without an answer.',
  },
  REPLY_FIXED: {
    category: 'CONFLICT',
    sentence: 'The reply can be written after the last day of the consultation, and until it is signed.',
  },
  RESULT_PENDING: {
    category: 'CONFLICT',
    sentence: 'What people said together is being reckoned. Please try again in a few minutes.',
  },
  PROMISE_ENDED: {
    category: 'CONFLICT',
    sentence: 'This promise has ended. Nothing more can be said of it.',
  },
} as const;
