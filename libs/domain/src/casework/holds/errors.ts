/** What others see of a hold: that there is a pause, never who or why. */
export const HOLD_ERRORS = {
  ON_HOLD: { category: 'CONFLICT', sentence: 'Paused by IOM.' },
} as const;
