/** Refusals of applying, reviewing and speaking for institutions. */
export const INSTITUTION_ERRORS = {
  INSTITUTION_INCOMPLETE: {
    category: 'BAD_INPUT',
    sentence:
      'Something in what the institution says of itself is missing or wrong. See the fields in the details.',
  },
  ALREADY_MEMBER: { category: 'CONFLICT', sentence: 'This person speaks for the institution already.' },
} as const;
