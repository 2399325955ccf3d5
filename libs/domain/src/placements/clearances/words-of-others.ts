/** Where people write about others in a check. */
export const CLEARANCE_WORDS = ['CHECK'] as const;
