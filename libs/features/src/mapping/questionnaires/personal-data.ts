import type { PersonalData } from '#features/identity/accounts/data-subject';

/** Questionnaires hold questions, and nobody's answers. */
export const QUESTIONNAIRE_DATA = {
  erased: [],
  left: { questionnaire: 'questions of the programme, with who brought them in by id' },
  copied: {},
} as const satisfies PersonalData;
