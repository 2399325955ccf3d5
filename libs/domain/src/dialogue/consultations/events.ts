import type { ConsultationCommand } from '#domain/dialogue/consultations/consultation.states';
import type { Alike, EventPlace, EventsWith } from '#domain/kernel/event';

/** The event that each command of a consultation appends. */
export const CONSULTATION_EVENT = {
  create: 'consultation.created',
  submit: 'consultation.submitted',
  return: 'consultation.returned',
  approve: 'consultation.approved',
  open: 'consultation.opened',
  extend: 'consultation.extended',
  close: 'consultation.closed',
  cancel: 'consultation.cancelled',
  extendReply: 'consultation.reply-extended',
  signReply: 'consultation.reply-signed',
  returnReply: 'consultation.reply-returned',
  publishReply: 'consultation.replied',
} as const satisfies Record<ConsultationCommand, string>;

/** Every event of consultations. */
export const CONSULTATION_EVENTS = [
  ...Object.values(CONSULTATION_EVENT),
  'consultation.edited',
  'consultation.reply-written',
  'consultation.reply-overdue',
] as const;

/** Where a step came from and, where it sets one, the last day or the one of the reply. */
interface ConsultationStepFacts {
  readonly from: string | null;
  readonly date?: string | null;
}

/** What single events of a consultation say besides where it belongs. */
export type ConsultationEventFacts = Alike<(typeof CONSULTATION_EVENTS)[number]> &
  Alike<(typeof CONSULTATION_EVENT)[ConsultationCommand], ConsultationStepFacts> &
  Alike<'consultation.reply-overdue', { readonly date: string | null }>;

export type ConsultationEventData = EventsWith<Omit<EventPlace, 'professionalId'>, ConsultationEventFacts>;
