/** The largest file of a questionnaire, in bytes. */
export const QUESTIONNAIRE_LIMITS = { file: 2 ** 20 } as const;
