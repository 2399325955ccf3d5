/** What can be wrong with a wave. */
export const WAVE_FINDINGS = {
  NOT_BY_CHANCE: 'An open link was used, so nobody was drawn by chance.',
  NO_SUCH_ANSWER: 'The questionnaire has no question with this one answer to choose.',
  TRY_FIRST: 'Have at least {least} people try it by a link first; so far {count} have.',
  WORDS_MISSING: 'Some words of the questionnaire are missing in the language {language}.',
} as const;
