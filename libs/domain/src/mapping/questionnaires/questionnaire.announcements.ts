import type { Announcements } from '#domain/kernel/announcement';
import type { QUESTIONNAIRE_EVENTS } from '#domain/mapping/questionnaires/events';

/** Nobody is notified of a questionnaire that is kept: asking it is another step. */
export const QUESTIONNAIRE_ANNOUNCEMENTS = {
  'questionnaire.imported': [],
} as const satisfies Announcements<(typeof QUESTIONNAIRE_EVENTS)[number]>;
