/** Refusals of handing over work for some days. */
export const DELEGATION_ERRORS = {
  DELEGATION_OVERLAPS: {
    category: 'CONFLICT',
    sentence: 'Your work is already delegated for some of these days.',
  },
  DELEGATE_UNAVAILABLE: {
    category: 'CONFLICT',
    sentence: 'This colleague has delegated their own work for some of these days.',
  },
  DELEGATION_ENDED: { category: 'CONFLICT', sentence: 'The last day of this absence has passed.' },
} as const;
