import type { Alike } from '#domain/kernel/event';
import type { ProfessionalCommand } from '#domain/parties/professionals/professional.states';

/** The event that each command of a profile appends. */
export const PROFESSIONAL_EVENT = {
  start: 'professional.started',
  activate: 'professional.activated',
  pause: 'professional.paused',
  resume: 'professional.resumed',
  confirm: 'professional.confirmed',
  expire: 'professional.expired',
  erase: 'professional.erased',
} as const satisfies Record<ProfessionalCommand, string>;

/** Every event of a professional; `data` holds ids and codes only, never the content of the profile. */
export const PROFESSIONAL_EVENTS = [
  ...Object.values(PROFESSIONAL_EVENT),
  'professional.profile-changed',
  'professional.window-ended',
  'professional.heartbeat-due',
  'professional.skill-verified',
  'professional.consent-given',
  'professional.consent-withdrawn',
  'professional.enrolled',
  'professional.imported',
  'professional.contact-read',
  'professional.word-mapped',
  'professional.word-returned',
] as const;

/** The parts of a profile that changed; of a single skill also which, and how. */
interface ProfileChange {
  readonly sections: readonly string[];
  readonly conceptUri?: string;
  readonly command?: string;
}

/** What each event of a professional carries. */
export type ProfessionalEventData = Alike<(typeof PROFESSIONAL_EVENTS)[number]> &
  Alike<
    | 'professional.profile-changed'
    | 'professional.skill-verified'
    | 'professional.word-mapped'
    | 'professional.word-returned',
    ProfileChange
  > &
  Alike<'professional.consent-given' | 'professional.consent-withdrawn', { readonly purpose: string }> &
  Alike<'professional.enrolled', { readonly programmeId: string }>;
