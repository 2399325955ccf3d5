import type { EventOf } from '#domain/kernel/event';

/** Events of questionnaires. */
export const QUESTIONNAIRE_EVENTS = ['questionnaire.imported'] as const;

export type QuestionnaireEvent = EventOf<
  (typeof QUESTIONNAIRE_EVENTS)[number],
  {
    /** How many questions it has. */
    readonly questions?: number;
  }
>;
