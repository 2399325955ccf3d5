import type { Alike } from '#domain/kernel/event';

/** Events of questionnaires. */
export const QUESTIONNAIRE_EVENTS = ['questionnaire.imported'] as const;

/** What each event of a questionnaire carries: how many questions it has. */
export type QuestionnaireEventData = Alike<
  (typeof QUESTIONNAIRE_EVENTS)[number],
  { readonly questions: number }
>;
