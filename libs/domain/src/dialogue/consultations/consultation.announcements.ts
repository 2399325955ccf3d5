import type { CONSULTATION_EVENTS } from '#domain/dialogue/consultations/events';
import { type Announcements, notify, notifyAll } from '#domain/kernel/announcement';

/** Who prepares and who decides hear of each other; who took part hears of what becomes of it. */
export const CONSULTATION_ANNOUNCEMENTS = {
  'consultation.created': [],
  'consultation.edited': [],
  'consultation.reply-written': [],
  'consultation.submitted': [notify('APPROVERS', 'REVIEW', 'consultation.toApprove', 'decideConsultation')],
  'consultation.returned': [
    notify('FOCAL_POINTS', 'INSTITUTION', 'consultation.returned', 'openConsultation'),
  ],
  'consultation.approved': [],
  'consultation.opened': [notify('FOCAL_POINTS', 'INSTITUTION', 'consultation.opened', 'nothing')],
  'consultation.extended': [notify('CONSULTED', 'DIALOGUE', 'consultation.extended', 'openConsultation')],
  'consultation.closed': [
    notify('CONSULTED', 'DIALOGUE', 'consultation.closed', 'openConsultation'),
    notify('FOCAL_POINTS', 'INSTITUTION', 'consultation.replyDue', 'writeReply'),
  ],
  'consultation.cancelled': notifyAll(
    ['CONSULTED', 'FOCAL_POINTS'],
    'DIALOGUE',
    'consultation.cancelled',
    'openConsultation',
  ),
  'consultation.reply-extended': [
    notify('CONSULTED', 'DIALOGUE', 'consultation.replyExtended', 'openConsultation'),
  ],
  'consultation.reply-signed': [
    notify('APPROVERS', 'REVIEW', 'consultation.replyToDecide', 'decideConsultation'),
  ],
  'consultation.reply-returned': [
    notify('FOCAL_POINTS', 'INSTITUTION', 'consultation.replyReturned', 'writeReply'),
  ],
  'consultation.replied': [notify('CONSULTED', 'DIALOGUE', 'consultation.replied', 'openConsultation')],
  'consultation.reply-overdue': [
    notify('FOCAL_POINTS', 'INSTITUTION', 'consultation.replyOverdue', 'writeReply'),
    notify('CASE_OFFICERS', 'REVIEW', 'consultation.replyOverdue', 'openConsultation'),
  ],
} as const satisfies Announcements<(typeof CONSULTATION_EVENTS)[number]>;
