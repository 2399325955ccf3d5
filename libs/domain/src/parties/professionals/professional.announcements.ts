import { type Announcements, notifyAll } from '#domain/kernel/announcement';
import type { PROFESSIONAL_EVENTS } from '#domain/parties/professionals/events';

/** The professionals’ own records. */
export const PROFESSIONAL_ANNOUNCEMENTS = {
  'professional.started': [],
  'professional.activated': [],
  'professional.paused': [],
  'professional.resumed': [],
  'professional.confirmed': [],
  'professional.expired': notifyAll(['PROFESSIONAL'], 'PROFILE', 'profile.stale', 'confirmProfile'),
  'professional.erased': [],
  'professional.profile-changed': [],
  'professional.window-ended': [],
  'professional.heartbeat-due': notifyAll(['PROFESSIONAL'], 'PROFILE', 'profile.heartbeat', 'confirmProfile'),
  'professional.skill-verified': notifyAll(['PROFESSIONAL'], 'PROFILE', 'profile.verified', 'nothing'),
  'professional.consent-given': [],
  'professional.consent-withdrawn': [],
  'professional.enrolled': [],
  'professional.word-mapped': notifyAll(['PROFESSIONAL'], 'PROFILE', 'profile.wordMapped', 'checkSkills'),
  'professional.word-returned': [],
  'professional.contact-read': [],
  'professional.imported': notifyAll(['PROFESSIONAL'], 'PROFILE', 'profile.imported', 'completeProfile'),
} as const satisfies Announcements<(typeof PROFESSIONAL_EVENTS)[number]>;
