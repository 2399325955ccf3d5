/** Refusals of messages between a person and IOM. */
export const MESSAGE_ERRORS = {
  NOBODY_WROTE: {
    category: 'CONFLICT',
    sentence: 'You can answer here once IOM has written to you.',
  },
} as const;
