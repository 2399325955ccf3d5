import { reads, type StateView } from '#domain/casework/deadlines/view';
import type { NeedState } from '#domain/marketplace/needs/need.states';

/** How each state of a need reads. */
export const NEED_VIEW: Readonly<Record<NeedState, StateView>> = {
  DRAFT: reads('FOCAL_POINT', null, 'need.draft'),
  SUBMITTED: reads('APPROVER', 'NEED_REVIEW', 'need.inReview'),
  CHANGES_REQUESTED: reads('FOCAL_POINT', null, 'need.changesRequested', { PROFESSIONAL: 'need.inReview' }),
  PUBLISHED: reads('FOCAL_POINT', 'SHORTLIST', 'need.open', { FOCAL_POINT: 'need.openOwn' }),
  PAUSED: reads('FOCAL_POINT', null, 'need.paused', { FOCAL_POINT: 'need.pausedOwn' }),
  FILLED: reads(null, null, 'need.filled'),
  REJECTED: reads(null, null, 'need.rejected', { PROFESSIONAL: 'need.over' }),
  EXPIRED: reads(null, null, 'need.over', { FOCAL_POINT: 'need.expired', IOM: 'need.expired' }),
  CANCELLED: reads(null, null, 'need.over', { FOCAL_POINT: 'need.cancelled', IOM: 'need.cancelled' }),
  CLOSED: reads(null, null, 'need.over', { FOCAL_POINT: 'need.closed', IOM: 'need.closed' }),
};
