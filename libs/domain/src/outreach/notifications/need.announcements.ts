import { type Announcement, tell, tellAll } from '#domain/outreach/notifications/notification';

const toReview = tellAll(['APPROVERS', 'CASE_OFFICERS'], 'REVIEW', 'need.toReview', 'reviewNeed');

/** Needs: the institution is told of every step, candidates of each that touches them, staff of what waits for them. */
export const NEED_ANNOUNCEMENTS = {
  'need.created': [],
  'need.edited': [],
  'need.submitted': [tell('FOCAL_POINTS', 'NEED', 'need.submitted', 'wait'), ...toReview],
  'need.changes-requested': tellAll(
    ['FOCAL_POINTS', 'CASE_OFFICERS'],
    'NEED',
    'need.changesRequested',
    'editNeed',
  ),
  'need.published': tellAll(['FOCAL_POINTS', 'CASE_OFFICERS'], 'NEED', 'need.published', 'awaitMatches'),
  'need.rejected': tellAll(['FOCAL_POINTS', 'CASE_OFFICERS'], 'NEED', 'need.rejected', 'contactOfficer'),
  'need.revised': [
    tell('FOCAL_POINTS', 'NEED', 'need.submitted', 'wait'),
    tell('CANDIDATES', 'CANDIDACY', 'need.revised', 'checkNeed'),
    ...toReview,
  ],
  'need.paused': [
    tell('CANDIDATES', 'CANDIDACY', 'need.paused', 'wait'),
    ...tellAll(['FOCAL_POINTS', 'CASE_OFFICERS'], 'NEED', 'need.paused', 'resumeNeed'),
  ],
  'need.resumed': [
    tell('CANDIDATES', 'CANDIDACY', 'need.resumed', 'wait'),
    ...tellAll(['FOCAL_POINTS', 'CASE_OFFICERS'], 'NEED', 'need.resumed', 'awaitMatches'),
  ],
  'need.filled': [
    tell('CANDIDATES', 'CANDIDACY', 'need.filled', 'lookElsewhere'),
    ...tellAll(['FOCAL_POINTS', 'CASE_OFFICERS'], 'NEED', 'need.filled', 'nothing'),
  ],
  'need.reopened': [
    tell('CANDIDATES', 'CANDIDACY', 'need.reopened', 'wait'),
    ...tellAll(['FOCAL_POINTS', 'CASE_OFFICERS'], 'NEED', 'need.reopened', 'readList'),
  ],
  'need.expired': [
    tell('CANDIDATES', 'CANDIDACY', 'need.expired', 'wait'),
    ...tellAll(['FOCAL_POINTS', 'CASE_OFFICERS'], 'NEED', 'need.expired', 'duplicateNeed'),
  ],
  // Candidates hear of the end through the closing of their own candidacies.
  'need.cancelled': tellAll(['FOCAL_POINTS', 'CASE_OFFICERS'], 'NEED', 'need.cancelled', 'nothing'),
  'need.closed': tellAll(['FOCAL_POINTS', 'CASE_OFFICERS'], 'NEED', 'need.closed', 'nothing'),
  'need.reminded': [
    tell('FOCAL_POINTS', 'NEED', 'need.shortlistDue', 'readList', { only: { holder: ['FP'] } }),
    tell('CASE_OFFICERS', 'REVIEW', 'need.shortlistDue', 'callHost', {
      only: { holder: ['FP'], action: ['ESCALATE'] },
    }),
    ...tellAll(['APPROVERS', 'CASE_OFFICERS'], 'REVIEW', 'need.toReview', 'reviewNeed', {
      only: { holder: ['AP'] },
    }),
  ],
  'need.review-overdue': tellAll(['CASE_OFFICERS', 'APPROVERS'], 'REVIEW', 'need.overdue', 'reviewNeed'),
  'matches.found': [
    tell('MATCHED', 'SUGGESTION', 'match.suggested', 'viewMatch', { capped: true }),
    tell('FOCAL_POINTS', 'NEED', 'match.listReady', 'readList'),
  ],
  'match.gate-overridden': [],
  'match.person-left': [],
  'rematch.started': [],
  'rematch.advanced': [],
  'rematch.finished': [],
  'rematch.cancelled': [],
  'assignment.proposed': [],
  'notifications.digest-due': [tell('ACCOUNT', 'SUGGESTION', 'match.digest', 'viewMatch')],
} satisfies Record<string, Announcement[]>;
