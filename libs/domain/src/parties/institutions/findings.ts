/** What can be wrong with institutions. */
export const INSTITUTION_FINDINGS = {
  WITHIN_FIVE_YEARS: 'Choose a day after today and within five years.',
  TOWN: 'Give the name of the town.',
  ABOUT: 'Say what the institution does, in a sentence or two.',
} as const;
