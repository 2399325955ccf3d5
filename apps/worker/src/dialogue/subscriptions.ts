import type { CONSULTATION_EVENTS } from '#domain/dialogue/consultations/events';
import type { PROMISE_EVENTS } from '#domain/dialogue/replies/events';
import type { STATEMENT_EVENTS } from '#domain/dialogue/statements/events';
import type { Subscriptions } from '#worker/jobs';

/** Which jobs follow the events of consultations. */
export const DIALOGUE_SUBSCRIPTIONS = {
  'consultation.created': [],
  'consultation.edited': [],
  'consultation.reply-written': [],
  'consultation.submitted': [],
  'consultation.returned': [],
  'consultation.approved': [],
  'consultation.opened': ['begin-statements'],
  'consultation.extended': [],
  'consultation.closed': ['run-opinions'],
  'consultation.cancelled': [],
  'consultation.reply-extended': [],
  'consultation.reply-signed': [],
  'consultation.reply-returned': [],
  'consultation.replied': [],
  'consultation.reply-overdue': [],
  'statement.added': [],
  'statement.begun': [],
  'statement.published': [],
  'statement.refused': [],
  'statement.removed': [],
  'statement.withheld': [],
  'statement.withdrawn': [],
  'statement.appealed': [],
  'statement.upheld': [],
  'statement.overturned': [],
  'statement.decided': [],
  'promise.moved': [],
  'promise.silent': [],
} as const satisfies Subscriptions<
  (typeof CONSULTATION_EVENTS)[number] | (typeof STATEMENT_EVENTS)[number] | (typeof PROMISE_EVENTS)[number]
>;
