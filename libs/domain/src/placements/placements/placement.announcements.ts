import { type Announcement, type Announcements, notify, notifyAll } from '#domain/kernel/announcement';
import type { PLACEMENT_EVENTS } from '#domain/placements/placements/events';

const both = (
  step: string,
  next: readonly [professional: string, host: string, officer?: string],
): Announcement[] => [
  notify('PROFESSIONAL', 'PLACEMENT', `placement.${step}.professional`, next[0]),
  notify('FOCAL_POINTS', 'PLACEMENT', `placement.${step}.team`, next[1]),
  notify('CASE_OFFICERS', 'REVIEW', `placement.${step}.team`, next[2] ?? next[1]),
];

/** A plan is announced twice: to those who have not signed when somebody has, and to everybody when all have. */
const ALL_SIGNED = { only: { signatures: ['ALL'] } } as const;

/** Placements: both sides are notified of every step and cannot switch it off, and to the case officers, who can. */
export const PLACEMENT_ANNOUNCEMENTS = {
  'placement.offered': both('offered', ['answerOffer', 'wait']),
  'placement.accepted': both('accepted', ['provideClearance', 'prepareHost', 'checkClearance']),
  'placement.declined': both('declined', ['lookElsewhere', 'askReserve']),
  'placement.lapsed': both('lapsed', ['lookElsewhere', 'askReserve']),
  'placement.cleared': both('cleared', ['signPlan', 'signPlan', 'preparePlan']),
  'placement.plan-signed': [
    notify('PROFESSIONAL', 'PLACEMENT', 'placement.planToSign.professional', 'signPlan', {
      only: { signatures: ['FIRST'], signatory: ['FOCAL_POINT', 'APPROVER'] },
    }),
    notify('FOCAL_POINTS', 'PLACEMENT', 'placement.planToSign.team', 'signPlan', {
      only: { signatures: ['FIRST'], signatory: ['PROFESSIONAL', 'APPROVER'] },
    }),
    notify('APPROVERS', 'REVIEW', 'placement.planToSign.team', 'signPlan', {
      only: { signatures: ['FIRST'], signatory: ['PROFESSIONAL', 'FOCAL_POINT'] },
    }),
    notify('PROFESSIONAL', 'PLACEMENT', 'placement.planSigned.professional', 'prepareStart', ALL_SIGNED),
    notify('FOCAL_POINTS', 'PLACEMENT', 'placement.planSigned.team', 'prepareStart', ALL_SIGNED),
    notify('CASE_OFFICERS', 'REVIEW', 'placement.planSigned.team', 'nothing', ALL_SIGNED),
    notify('APPROVERS', 'REVIEW', 'placement.planSigned.team', 'nothing', ALL_SIGNED),
  ],
  'placement.ready': both('ready', ['prepareStart', 'prepareStart']),
  'placement.started': both('started', ['followPlan', 'followPlan']),
  'placement.suspended': both('suspended', ['wait', 'wait', 'reviewSuspension']),
  'placement.resumed': both('resumed', ['followPlan', 'followPlan']),
  'placement.amendment-asked': [
    ...both('amendmentAsked', ['wait', 'wait']),
    notify('APPROVERS', 'REVIEW', 'placement.amendmentAsked.team', 'decideAmendment'),
  ],
  'placement.amended': both('amended', ['checkPlan', 'checkPlan', 'checkClearance']),
  'placement.amendment-refused': both('amendmentRefused', ['followPlan', 'followPlan']),
  'placement.finished': both('finished', ['finalReport', 'hostFeedback', 'reviewReports']),
  'placement.completed': both('completed', ['wait', 'nothing']),
  'placement.follow-up-scheduled': both('followUp', ['followUpForm', 'followUpForm', 'nothing']),
  'placement.closed': both('closed', ['nothing', 'nothing']),
  'placement.cancelled': both('cancelled', ['lookElsewhere', 'askReserve']),
  'placement.terminated': both('terminated', ['contactOfficer', 'contactOfficer', 'nothing']),
  'placement.plan-written': [],
  'placement.readiness-changed': [],
  'placement.contact-given': [],
  'placement.link-tested': [],
  'placement.certificate-issued': notifyAll(
    ['PROFESSIONAL'],
    'PLACEMENT',
    'placement.certificate.professional',
    'downloadCertificate',
  ),
  'placement.reminded': [
    notify('PROFESSIONAL', 'PLACEMENT', 'placement.reminder.professional', 'openPlacement', {
      only: { waitingOn: ['PROFESSIONAL'] },
    }),
    notify('FOCAL_POINTS', 'PLACEMENT', 'placement.reminder.team', 'openPlacement', {
      only: { waitingOn: ['FOCAL_POINT'] },
    }),
    notify('CASE_OFFICERS', 'REVIEW', 'placement.reminder.team', 'openPlacement'),
    notify('APPROVERS', 'REVIEW', 'placement.reminder.team', 'openPlacement', {
      only: { waitingOn: ['APPROVER'] },
    }),
  ],
} as const satisfies Announcements<(typeof PLACEMENT_EVENTS)[number]>;
