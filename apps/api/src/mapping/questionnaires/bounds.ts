import type { FieldBounds } from '#api/graphql/bound-classes';

/** What bounds the lists of questionnaires: the newest hundred; a form has up to 300 questions and 2,000 choices. */
export const QUESTIONNAIRE_BOUNDS: FieldBounds = {
  Query: { AS_READ: 'questionnaires' },
  Questionnaire: { AS_WRITTEN: 'asked languages' },
  AskedQuestion: { AS_WRITTEN: 'choices hint label' },
  AskedChoice: { AS_WRITTEN: 'label' },
};
