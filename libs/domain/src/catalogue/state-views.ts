import type { CandidacyState } from '#domain/marketplace/candidacies/candidacy.states';
import type { ClearanceState } from '#domain/placements/clearances/clearance.states';
import type { ReportState } from '#domain/placements/reports/report.states';
import type { NeedState } from '#domain/marketplace/needs/need.states';
import type { PlacementState } from '#domain/placements/placements/placement.states';
import { reads, type StateView, VIEW_AUDIENCES } from '#domain/casework/deadlines/view';

export const NEED_VIEW: Readonly<Record<NeedState, StateView>> = {
  DRAFT: reads('FOCAL_POINT', null, 'need.draft'),
  SUBMITTED: reads('APPROVER', 'NEED_REVIEW', 'need.inReview'),
  CHANGES_REQUESTED: reads('FOCAL_POINT', null, 'need.changesRequested', { PROFESSIONAL: 'need.inReview' }),
  PUBLISHED: reads('FOCAL_POINT', 'SHORTLIST', 'need.open'),
  PAUSED: reads('FOCAL_POINT', null, 'need.paused'),
  FILLED: reads(null, null, 'need.filled'),
  REJECTED: reads(null, null, 'need.rejected', { PROFESSIONAL: 'need.over' }),
  EXPIRED: reads(null, null, 'need.over', { FOCAL_POINT: 'need.expired', IOM: 'need.expired' }),
  CANCELLED: reads(null, null, 'need.over', { FOCAL_POINT: 'need.cancelled', IOM: 'need.cancelled' }),
  CLOSED: reads(null, null, 'need.over', { FOCAL_POINT: 'need.closed', IOM: 'need.closed' }),
};

const CONSIDERED = { PROFESSIONAL: 'candidacy.considered' };

/** The professional is "being considered" from the first look to the short list, whatever happens inside. */
export const CANDIDACY_VIEW: Readonly<Record<CandidacyState, StateView>> = {
  SUGGESTED: reads('PROFESSIONAL', null, 'candidacy.suggested', {
    FOCAL_POINT: 'candidacy.match',
    IOM: 'candidacy.match',
  }),
  INVITED: reads('PROFESSIONAL', 'INVITATION', 'candidacy.invited'),
  APPLIED: reads('CASE_OFFICER', 'PRESCREEN', 'candidacy.applied'),
  PRESCREENED: reads('FOCAL_POINT', 'HOST_ANSWER', 'candidacy.prescreened', CONSIDERED),
  SHORTLISTED: reads('FOCAL_POINT', 'SHORTLIST', 'candidacy.shortlisted', CONSIDERED),
  INTERVIEW: reads('FOCAL_POINT', 'SHORTLIST', 'candidacy.interview'),
  PREFERRED: reads('APPROVER', 'SELECTION', 'candidacy.preferred', { PROFESSIONAL: 'candidacy.interviewed' }),
  RESERVE: reads(null, null, 'candidacy.reserve'),
  SELECTED: reads(null, null, 'candidacy.selected'),
  DISMISSED: reads(null, null, 'candidacy.dismissed'),
  INELIGIBLE: reads(null, null, 'candidacy.ineligible', { PROFESSIONAL: 'candidacy.notThisTime' }),
  NOT_SELECTED: reads(null, null, 'candidacy.notSelected', { PROFESSIONAL: 'candidacy.notThisTime' }),
  WITHDRAWN: reads(null, null, 'candidacy.withdrawn'),
  LAPSED: reads(null, null, 'candidacy.lapsed'),
};

export const PLACEMENT_VIEW: Readonly<Record<PlacementState, StateView>> = {
  OFFERED: reads('PROFESSIONAL', 'OFFER', 'placement.offered'),
  CLEARANCE: reads('PROFESSIONAL', 'CLEARANCES', 'placement.clearance'),
  PLANNING: reads('FOCAL_POINT', 'WORK_PLAN', 'placement.planning'),
  READY: reads('CASE_OFFICER', null, 'placement.ready'),
  ACTIVE: reads('PROFESSIONAL', null, 'placement.active'),
  SUSPENDED: reads('CASE_OFFICER', 'SUSPENSION_REVIEW', 'placement.suspended'),
  REPORTING: reads('PROFESSIONAL', 'CLOSURE', 'placement.reporting'),
  COMPLETED: reads(null, null, 'placement.completed'),
  FOLLOW_UP: reads('FOCAL_POINT', null, 'placement.followUp'),
  CLOSED: reads(null, null, 'placement.closed'),
  DECLINED: reads(null, null, 'placement.declined'),
  LAPSED: reads(null, null, 'placement.lapsed'),
  CANCELLED: reads(null, null, 'placement.cancelled'),
  TERMINATED_EARLY: reads(null, null, 'placement.terminated'),
};

/** Instead of the state's own view while the work plan is to be written and signed again for new terms. */
export const REPLANNING: StateView = reads('FOCAL_POINT', 'WORK_PLAN', 'placement.replanning');
const REPLANNED: readonly PlacementState[] = ['READY', 'ACTIVE'];

/** How a placement reads. */
export const placementView = ({
  state,
  isReplanning,
}: {
  readonly state: PlacementState;
  readonly isReplanning: boolean;
}): StateView => (isReplanning && REPLANNED.includes(state) ? REPLANNING : PLACEMENT_VIEW[state]);

export const CLEARANCE_VIEW: Readonly<Record<ClearanceState, StateView>> = {
  NOT_REQUIRED: reads(null, null, 'clearance.notRequired'),
  REQUIRED: reads('PROFESSIONAL', 'CLEARANCES', 'clearance.required'),
  SUBMITTED: reads('CASE_OFFICER', 'CLEARANCES', 'clearance.submitted'),
  CLEARED: reads(null, null, 'clearance.inOrder', { IOM: 'clearance.cleared' }),
  REJECTED: reads('PROFESSIONAL', 'CLEARANCES', 'clearance.rejected', { FOCAL_POINT: 'clearance.required' }),
  EXPIRED: reads('PROFESSIONAL', 'CLEARANCES', 'clearance.expired'),
  WAIVED: reads(null, null, 'clearance.inOrder', { IOM: 'clearance.waived' }),
};

/** The writer of a report depends on its kind (`REPORT_WRITER`); `PROFESSIONAL` means the writer here. */
export const REPORT_VIEW: Readonly<Record<ReportState, StateView>> = {
  DUE: reads('PROFESSIONAL', 'REPORT', 'report.due'),
  DRAFT: reads('PROFESSIONAL', 'REPORT', 'report.draft'),
  SUBMITTED: reads('CASE_OFFICER', null, 'report.submitted'),
  RETURNED: reads('PROFESSIONAL', null, 'report.returned'),
  ACCEPTED: reads(null, null, 'report.accepted'),
  OVERDUE: reads('PROFESSIONAL', 'REPORT', 'report.overdue'),
  WAIVED: reads(null, null, 'report.waived'),
};

export const STATE_VIEWS = {
  need: NEED_VIEW,
  candidacy: CANDIDACY_VIEW,
  placement: PLACEMENT_VIEW,
  clearance: CLEARANCE_VIEW,
  report: REPORT_VIEW,
} as const;

/** Every sentence key that the message catalogues must hold, each also with `.next`. */
export const STATE_KEYS: readonly string[] = [
  'paused',
  ...new Set(
    [...Object.values(STATE_VIEWS).flatMap((views) => Object.values<StateView>(views)), REPLANNING].flatMap(
      ({ says }) => VIEW_AUDIENCES.map((audience) => says[audience]),
    ),
  ),
].sort();
