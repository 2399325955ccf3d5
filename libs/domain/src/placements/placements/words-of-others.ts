/** Where people write about others in a placement. */
export const PLACEMENT_WORDS = ['AMENDMENT'] as const;
