import type { ConsultationCommand } from '#domain/dialogue/consultations/consultation.states';
import type { EventOf } from '#domain/kernel/event';

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

export type ConsultationEvent = EventOf<
  (typeof CONSULTATION_EVENTS)[number],
  {
    readonly institutionId: string;
    readonly programmeId: string;
    readonly country: string;
    readonly from?: string | null;
    /** The last day, or the one of the reply. */
    readonly date?: string | null;
  }
>;
