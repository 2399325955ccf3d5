/** Refusals of making programmes and their rules. */
export const PROGRAMME_ERRORS = {
  PROGRAMME_CODE_TAKEN: { category: 'CONFLICT', sentence: 'There is already a programme with this code.' },
  PROGRAMME_CLOSED: { category: 'CONFLICT', sentence: 'This programme is closed and takes nobody new.' },
} as const;
