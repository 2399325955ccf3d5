import { CONSULTATION_EVENT, type CONSULTATION_EVENTS } from '#domain/dialogue/consultations/events';
import { trailOf } from '#domain/kernel/trail';

/** What the events of consultations say was done. */
export const CONSULTATION_TRAIL = trailOf<'consultation', (typeof CONSULTATION_EVENTS)[number]>(
  'consultation',
  CONSULTATION_EVENT,
  { 'consultation.edited': 'consultation.edit', 'consultation.reply-written': 'consultation.writeReply' },
);
