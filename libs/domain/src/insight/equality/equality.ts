/** What a person can tell for the fairness report; nothing else reads it. */
export const SEXES = ['WOMAN', 'MAN', 'OTHER'] as const;
export type Sex = (typeof SEXES)[number];
