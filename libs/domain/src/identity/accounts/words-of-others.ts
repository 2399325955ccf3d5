/** Where people write about others in an account. */
export const ACCOUNT_WORDS = ['SUSPENSION'] as const;
