import { type Announcements, notify, notifyAll } from '#domain/kernel/announcement';
import type { NEED_EVENTS } from '#domain/marketplace/needs/events';

const toReview = notifyAll(['APPROVERS', 'CASE_OFFICERS'], 'REVIEW', 'need.toReview', 'reviewNeed');

/**
 * Needs: the institution is notified of every step, candidates of each that affects them, staff of what waits for them.
 */
export const NEED_ANNOUNCEMENTS = {
  'need.created': [],
  'need.edited': [],
  'need.word-mapped': notifyAll(['FOCAL_POINTS'], 'NEED', 'need.wordMapped', 'checkNeedSkills'),
  'need.word-returned': [],
  'need.submitted': [notify('FOCAL_POINTS', 'NEED', 'need.submitted', 'wait'), ...toReview],
  'need.changes-requested': notifyAll(
    ['FOCAL_POINTS', 'CASE_OFFICERS'],
    'NEED',
    'need.changesRequested',
    'editNeed',
  ),
  'need.published': notifyAll(['FOCAL_POINTS', 'CASE_OFFICERS'], 'NEED', 'need.published', 'awaitMatches'),
  'need.rejected': notifyAll(['FOCAL_POINTS', 'CASE_OFFICERS'], 'NEED', 'need.rejected', 'contactOfficer'),
  'need.revised': [
    notify('FOCAL_POINTS', 'NEED', 'need.submitted', 'wait'),
    notify('CANDIDATES', 'CANDIDACY', 'need.revised', 'checkNeed'),
    ...toReview,
  ],
  'need.paused': [
    notify('CANDIDATES', 'CANDIDACY', 'need.paused', 'wait'),
    ...notifyAll(['FOCAL_POINTS', 'CASE_OFFICERS'], 'NEED', 'need.paused', 'resumeNeed'),
  ],
  'need.resumed': [
    notify('CANDIDATES', 'CANDIDACY', 'need.resumed', 'wait'),
    ...notifyAll(['FOCAL_POINTS', 'CASE_OFFICERS'], 'NEED', 'need.resumed', 'awaitMatches'),
  ],
  'need.filled': [
    notify('CANDIDATES', 'CANDIDACY', 'need.filled', 'lookElsewhere'),
    ...notifyAll(['FOCAL_POINTS', 'CASE_OFFICERS'], 'NEED', 'need.filled', 'nothing'),
  ],
  'need.reopened': [
    notify('CANDIDATES', 'CANDIDACY', 'need.reopened', 'wait'),
    ...notifyAll(['FOCAL_POINTS', 'CASE_OFFICERS'], 'NEED', 'need.reopened', 'readList'),
  ],
  'need.expired': [
    notify('CANDIDATES', 'CANDIDACY', 'need.expired', 'wait'),
    ...notifyAll(['FOCAL_POINTS', 'CASE_OFFICERS'], 'NEED', 'need.expired', 'duplicateNeed'),
  ],
  // Candidates hear of the end through the closing of their own candidacies.
  'need.cancelled': notifyAll(['FOCAL_POINTS', 'CASE_OFFICERS'], 'NEED', 'need.cancelled', 'nothing'),
  'need.closed': notifyAll(['FOCAL_POINTS', 'CASE_OFFICERS'], 'NEED', 'need.closed', 'nothing'),
  'need.reminded': [
    notify('FOCAL_POINTS', 'NEED', 'need.shortlistDue', 'readList', { only: { waitingOn: ['FOCAL_POINT'] } }),
    notify('CASE_OFFICERS', 'REVIEW', 'need.shortlistDue', 'callHost', {
      only: { waitingOn: ['FOCAL_POINT'], action: ['ESCALATE'] },
    }),
    ...notifyAll(['APPROVERS', 'CASE_OFFICERS'], 'REVIEW', 'need.toReview', 'reviewNeed', {
      only: { waitingOn: ['APPROVER'] },
    }),
  ],
  'need.review-overdue': notifyAll(['CASE_OFFICERS', 'APPROVERS'], 'REVIEW', 'need.overdue', 'reviewNeed'),
} as const satisfies Announcements<(typeof NEED_EVENTS)[number]>;
