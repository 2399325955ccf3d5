import type { Ruled } from '#domain/kernel/four-eyes.rules';

/** Answering an objection: an approver who took no step in the case. */
export const ANSWER_OBJECTION: Ruled = {
  name: 'objection.answer',
  not: ['*', 'PROFESSIONAL', 'FOCAL_POINT'],
};
