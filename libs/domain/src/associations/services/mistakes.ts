/** What a reader can find wrong with a service: codes only, so that nobody is named in passing. */
export const MISTAKES = ['PHONE', 'PLACE', 'HOURS', 'CLOSED', 'LANGUAGE', 'OTHER'] as const;
export type Mistake = (typeof MISTAKES)[number];

/** What became of a report. */
export const MISTAKE_ANSWERS = ['MENDED', 'ALREADY_RIGHT', 'ASKED_THE_BODY'] as const;
export type MistakeAnswer = (typeof MISTAKE_ANSWERS)[number];

/** Mistakes after which a service is due to be checked at once: whoever relies on it now would be turned away. */
const URGENT: readonly Mistake[] = ['PHONE', 'PLACE', 'CLOSED'];

/** Whether a report makes a service due to be checked at once. */
export const makesDue = (mistake: Mistake): boolean => URGENT.includes(mistake);
