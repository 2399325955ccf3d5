import type { PersonalData } from '#features/identity/accounts/data-subject';

/** Results have counts of at least five people, and nobody in them; one with votes of somebody who left is made again. */
export const OPINION_DATA = {
  left: { consultation_opinion: 'counts of five people and more, made again without those who left' },
} as const satisfies PersonalData;
