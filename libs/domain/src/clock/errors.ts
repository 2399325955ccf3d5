/** Refusals of the work queue. */
export const WORK_ERRORS = {
  DELEGATION_OVERLAPS: {
    category: 'CONFLICT',
    sentence: 'Your work is handed over already for some of these days.',
  },
  COLLEAGUE_AWAY: {
    category: 'CONFLICT',
    sentence: 'This colleague has handed over their own work for some of these days.',
  },
  TOO_MANY_VIEWS: { category: 'LIMIT', sentence: 'Delete a saved view first; you keep as many as one can.' },
  DELEGATION_ENDED: { category: 'CONFLICT', sentence: 'The last day of this absence has passed.' },
} as const;
