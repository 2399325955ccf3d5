/** Refusals of self-audits. */
export const AUDIT_ERRORS = {
  AUDIT_INCOMPLETE: {
    category: 'BAD_INPUT',
    sentence:
      'Some questions have no answer yet, or one that they cannot have. See the fields in the details.',
  },
  AUDIT_CLOSED: {
    category: 'CONFLICT',
    sentence: 'This self-audit can no longer be changed. It waits for the officer, or was rated.',
  },
} as const;

/** Refusals of the registry of associations. */
export const ASSOCIATION_ERRORS = {
  NOT_AN_ASSOCIATION: { category: 'CONFLICT', sentence: 'This institution is not an association.' },
  ASSOCIATION_INCOMPLETE: {
    category: 'BAD_INPUT',
    sentence:
      'Something in what the association says of itself is missing or wrong. See the fields in the details.',
  },
  REGISTER_NUMBER_TAKEN: {
    category: 'CONFLICT',
    sentence: 'Another institution has this number of the register already. IOM looks at both.',
  },
} as const;
