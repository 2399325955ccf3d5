import type { INSTITUTION_EVENTS } from '#domain/parties/institutions/events';
import type { PROFESSIONAL_EVENTS } from '#domain/parties/professionals/events';
import type { PROGRAMME_EVENTS } from '#domain/parties/programmes/events';
import type { Subscriptions } from '#worker/jobs';

/** Which jobs follow the events of people, institutions and programmes. */
export const PARTIES_SUBSCRIPTIONS = {
  'professional.started': [],
  'professional.activated': ['match-professional'],
  'professional.paused': ['match-professional'],
  'professional.resumed': ['match-professional'],
  'professional.confirmed': ['match-professional'],
  'professional.expired': ['match-professional'],
  'professional.erased': ['match-professional'],
  'professional.profile-changed': ['match-professional'],
  'professional.window-ended': ['match-professional'],
  'professional.heartbeat-due': [],
  'professional.skill-verified': ['match-professional'],
  'professional.consent-given': ['match-professional'],
  'professional.consent-withdrawn': ['match-professional'],
  'professional.enrolled': ['match-professional'],
  'professional.imported': ['match-professional'],
  'professional.contact-read': [],
  'professional.word-mapped': ['match-professional'],
  'professional.word-returned': ['match-professional'],
  'institution.applied': ['follow-institution'],
  'institution.changes-requested': ['follow-institution'],
  'institution.resubmitted': ['follow-institution'],
  'institution.activated': ['follow-institution'],
  'institution.refused': ['follow-institution'],
  'institution.suspended': ['follow-institution'],
  'institution.reinstated': ['follow-institution'],
  'institution.renewed': ['follow-institution'],
  'institution.expired': ['follow-institution'],
  'institution.edited': [],
  'institution.expiring': [],
  'institution.member-added': [],
  'institution.member-changed': [],
  'institution.member-removed': [],
  'institution.left-without-owner': [],
  'programme.created': [],
  'programme.rules-published': ['start-rematch'],
  'programme.closed': [],
  'programme.reopened': [],
} as const satisfies Subscriptions<
  | (typeof PROFESSIONAL_EVENTS)[number]
  | (typeof INSTITUTION_EVENTS)[number]
  | (typeof PROGRAMME_EVENTS)[number]
>;
