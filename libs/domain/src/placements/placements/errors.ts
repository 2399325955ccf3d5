/** Refusals from the offer to the certificate. */
export const PLACEMENT_ERRORS = {
  PLACEMENT_CLASH: {
    category: 'CONFLICT',
    sentence: 'This overlaps with another placement on site that is already accepted.',
  },
  NO_COMMON_DATES: {
    category: 'CONFLICT',
    sentence: 'The need and what the person has offered share no dates any more.',
  },
  HOURS_EXCEEDED: { category: 'CONFLICT', sentence: 'This asks for more weekly hours than are offered.' },
  NOT_READY: { category: 'CONFLICT', sentence: 'Something is still open. The details name what.' },
  PLAN_OUTDATED: {
    category: 'CONFLICT',
    sentence: 'The work plan has changed in the meantime. Read the present version before you sign.',
  },
  AMENDMENT_OPEN: {
    category: 'CONFLICT',
    sentence: 'Another change of this placement waits for its answer.',
  },
  ALREADY_SIGNED: { category: 'CONFLICT', sentence: 'This has already been signed for this role.' },
  CERTIFICATE_TOO_EARLY: {
    category: 'CONFLICT',
    sentence: 'A certificate is issued when the placement is over.',
  },
  CERTIFICATE_REFUSED: {
    category: 'FORBIDDEN',
    sentence: 'No certificate is issued for a placement that ended for misconduct.',
  },
} as const;
