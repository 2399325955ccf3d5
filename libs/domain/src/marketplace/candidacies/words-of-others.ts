/** Where people write about others in a candidacy. */
export const CANDIDACY_WORDS = ['NOTE', 'MESSAGE'] as const;
