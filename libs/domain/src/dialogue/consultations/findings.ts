/** What can be wrong with a consultation. */
export const CONSULTATION_FINDINGS = {
  ENGLISH_OR_FRENCH: 'Write it in English or French too, so that IOM can read it.',
  OPEN_DAYS: 'Leave it open for {least} to {most} days.',
  WITHIN_DAYS: 'Choose a day between the first and the last one.',
  LATER_DAY: 'Choose a later day, within what is allowed.',
} as const;
