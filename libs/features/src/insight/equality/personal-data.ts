import { dropped, list, type PersonalData } from '#features/identity/accounts/data-subject';

/** Answers to the questions of equality. */
export const EQUALITY_DATA = {
  erased: [['equality_answer', dropped('equality_answer')]],
  copied: {
    equality: list('equality_answer', 'answered_at'),
  },
} as const satisfies PersonalData;
