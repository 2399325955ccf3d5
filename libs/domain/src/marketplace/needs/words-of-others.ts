/** Where people write about others in a need. */
export const NEED_WORDS = ['NEED_DECISION'] as const;
