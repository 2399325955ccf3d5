import type { PersonalData } from '#features/identity/accounts/data-subject';

/** Answers to lessons: counts of nobody in particular. */
export const LESSON_DATA = {
  left: {
    lesson_tally: 'counts of nobody in particular',
    cost_guess: 'counts of nobody in particular',
  },
} as const satisfies PersonalData;
