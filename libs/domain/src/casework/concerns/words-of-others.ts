/** Where people write about others in a concern. */
export const CONCERN_WORDS = ['CONCERN'] as const;
