/** Where people write about others in an institution. */
export const INSTITUTION_WORDS = ['INSTITUTION_REVIEW'] as const;
