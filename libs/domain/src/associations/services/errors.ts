/** Refusals of the directory. */
export const SERVICE_ERRORS = {
  SERVICE_INCOMPLETE: {
    category: 'BAD_INPUT',
    sentence:
      'Something in what the service says of itself is missing or wrong. See the fields in the details.',
  },
  BODY_NOT_ACTIVE: {
    category: 'CONFLICT',
    sentence: 'Only the services of an active institution are in the directory.',
  },
  SERVICE_CLOSED: { category: 'CONFLICT', sentence: 'This service can no longer be changed.' },
  SAFEGUARDING_RATING: {
    category: 'CONFLICT',
    sentence:
      'Services for children are listed once a safeguarding officer has rated the institution amber or green.',
  },
  CHECK_TOO_OLD: {
    category: 'CONFLICT',
    sentence: 'This service was last checked more than 180 days ago. Submit it, so that it is checked again.',
  },
} as const;
