import { type Announcement, notify, tellAll } from '#domain/outreach/notifications/notification';

const both = (
  step: string,
  next: readonly [professional: string, host: string, officer?: string],
): Announcement[] => [
  notify('PROFESSIONAL', 'PLACEMENT', `placement.${step}.professional`, next[0]),
  notify('FOCAL_POINTS', 'PLACEMENT', `placement.${step}.team`, next[1]),
  notify('CASE_OFFICERS', 'REVIEW', `placement.${step}.team`, next[2] ?? next[1]),
];

/** Placements: both sides are notified of every step and cannot switch it off, and to the case officers, who can. */
export const PLACEMENT_ANNOUNCEMENTS = {
  'placement.offered': both('offered', ['answerOffer', 'wait']),
  'placement.accepted': both('accepted', ['provideClearance', 'prepareHost', 'checkClearance']),
  'placement.declined': both('declined', ['lookElsewhere', 'askReserve']),
  'placement.lapsed': both('lapsed', ['lookElsewhere', 'askReserve']),
  'placement.cleared': both('cleared', ['signPlan', 'signPlan', 'preparePlan']),
  'placement.plan-signed': [
    ...both('planSigned', ['signPlan', 'signPlan']),
    notify('APPROVERS', 'REVIEW', 'placement.planSigned.team', 'signPlan'),
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
  'placement.certificate-issued': tellAll(
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
  // Staff see it in their work queue; nobody is notified of who asked for it, or why.
  'hold.placed': tellAll(['PROFESSIONAL', 'FOCAL_POINTS'], 'PLACEMENT', 'hold.placed', 'wait'),
  'hold.lifted': tellAll(['PROFESSIONAL', 'FOCAL_POINTS'], 'PLACEMENT', 'hold.lifted', 'openPlacement'),
} satisfies Record<string, Announcement[]>;

/** Clearance items, safeguarding, reports and evaluation. */
export const REPORT_ANNOUNCEMENTS = {
  // With the acceptance one message names them all; later each is announced by itself.
  'clearance.required': [
    notify('PROFESSIONAL', 'PLACEMENT', 'clearance.required', 'provideClearance', {
      only: { from: ['NOT_REQUIRED'] },
    }),
  ],
  'clearance.submitted': tellAll(['CASE_OFFICERS'], 'REVIEW', 'clearance.submitted', 'checkClearance'),
  'clearance.cleared': tellAll(['PROFESSIONAL'], 'PLACEMENT', 'clearance.cleared', 'nothing'),
  'clearance.rejected': tellAll(
    ['PROFESSIONAL', 'CASE_OFFICERS'],
    'PLACEMENT',
    'clearance.rejected',
    'contactOfficer',
  ),
  'clearance.expiring': tellAll(
    ['PROFESSIONAL', 'CASE_OFFICERS'],
    'PLACEMENT',
    'clearance.expiring',
    'renewClearance',
  ),
  'clearance.expired': [
    ...tellAll(['PROFESSIONAL', 'CASE_OFFICERS'], 'PLACEMENT', 'clearance.expired', 'renewClearance'),
    notify('SAFEGUARDING_OFFICERS', 'REVIEW', 'clearance.expired', 'checkClearance'),
  ],
  'clearance.alert': tellAll(['APPROVERS'], 'REVIEW', 'clearance.expired', 'reviewSuspension'),
  'clearance.template-published': [],
  'clearance.not-required': [],
  'clearance.reopened': tellAll(['PROFESSIONAL'], 'PLACEMENT', 'clearance.required', 'provideClearance'),
  'clearance.waived': tellAll(['PROFESSIONAL', 'CASE_OFFICERS'], 'PLACEMENT', 'clearance.waived', 'nothing'),
  'concern.raised': tellAll(['SAFEGUARDING_OFFICERS'], 'SECURITY', 'concern.raised', 'openConcerns'),
  'concern.updated': [],
  'paper.letter-issued': [],
  'paper.shared': [],
  'paper.revoked': [],
  'export.made': [],
  'report.scheduled': [],
  'report.saved': [],
  'report.due': tellAll(['RECEIVERS'], 'REPORT', 'report.due', 'writeReport'),
  'report.overdue': [
    notify('RECEIVERS', 'REPORT', 'report.overdue', 'writeReport'),
    notify('CASE_OFFICERS', 'REVIEW', 'report.overdue', 'callHost'),
  ],
  'report.submitted': tellAll(['CASE_OFFICERS'], 'REVIEW', 'report.submitted', 'reviewReports'),
  'report.returned': tellAll(['RECEIVERS'], 'REPORT', 'report.returned', 'writeReport'),
  'report.accepted': tellAll(['RECEIVERS'], 'REPORT', 'report.accepted', 'nothing'),
  'report.waived': tellAll(['RECEIVERS', 'CASE_OFFICERS'], 'REPORT', 'report.waived', 'nothing'),
} satisfies Record<string, Announcement[]>;
