/** Where people write about others in a hold. */
export const HOLD_WORDS = ['HOLD'] as const;
