/** Refusals of the work queue. */
export const WORK_ERRORS = {
  TOO_MANY_VIEWS: { category: 'LIMIT', sentence: 'Delete a saved view first; you keep as many as one can.' },
} as const;
