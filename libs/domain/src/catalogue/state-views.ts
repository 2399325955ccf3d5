import type { CandidacyState } from '#domain/marketplace/candidacies/candidacy.states';
import type { ClearanceState } from '#domain/placements/clearances/clearance.states';
import type { ReportState } from '#domain/placements/reports/report.states';
import type { NeedState } from '#domain/marketplace/needs/need.states';
import type { PlacementState } from '#domain/placements/placements/placement.states';
import { reads, type StateView, VIEW_AUDIENCES } from '#domain/casework/deadlines/view';

export const NEED_VIEW: Readonly<Record<NeedState, StateView>> = {
  DRAFT: reads('FP', null, 'need.draft'),
  SUBMITTED: reads('AP', 'NEED_REVIEW', 'need.inReview'),
  CHANGES_REQUESTED: reads('FP', null, 'need.changesRequested', { PR: 'need.inReview' }),
  PUBLISHED: reads('FP', 'SHORTLIST', 'need.open'),
  PAUSED: reads('FP', null, 'need.paused'),
  FILLED: reads(null, null, 'need.filled'),
  REJECTED: reads(null, null, 'need.rejected', { PR: 'need.over' }),
  EXPIRED: reads(null, null, 'need.over', { FP: 'need.expired', IOM: 'need.expired' }),
  CANCELLED: reads(null, null, 'need.over', { FP: 'need.cancelled', IOM: 'need.cancelled' }),
  CLOSED: reads(null, null, 'need.over', { FP: 'need.closed', IOM: 'need.closed' }),
};

const CONSIDERED = { PR: 'candidacy.considered' };

/** The professional is "being considered" from the first look to the short list, whatever happens inside. */
export const CANDIDACY_VIEW: Readonly<Record<CandidacyState, StateView>> = {
  SUGGESTED: reads('PR', null, 'candidacy.suggested', { FP: 'candidacy.match', IOM: 'candidacy.match' }),
  INVITED: reads('PR', 'INVITATION', 'candidacy.invited'),
  APPLIED: reads('CO', 'PRESCREEN', 'candidacy.applied'),
  PRESCREENED: reads('FP', 'HOST_ANSWER', 'candidacy.prescreened', CONSIDERED),
  SHORTLISTED: reads('FP', 'SHORTLIST', 'candidacy.shortlisted', CONSIDERED),
  INTERVIEW: reads('FP', 'SHORTLIST', 'candidacy.interview'),
  PREFERRED: reads('AP', 'SELECTION', 'candidacy.preferred', { PR: 'candidacy.interviewed' }),
  RESERVE: reads(null, null, 'candidacy.reserve'),
  SELECTED: reads(null, null, 'candidacy.selected'),
  DISMISSED: reads(null, null, 'candidacy.dismissed'),
  INELIGIBLE: reads(null, null, 'candidacy.ineligible', { PR: 'candidacy.notThisTime' }),
  NOT_SELECTED: reads(null, null, 'candidacy.notSelected', { PR: 'candidacy.notThisTime' }),
  WITHDRAWN: reads(null, null, 'candidacy.withdrawn'),
  LAPSED: reads(null, null, 'candidacy.lapsed'),
};

export const PLACEMENT_VIEW: Readonly<Record<PlacementState, StateView>> = {
  OFFERED: reads('PR', 'OFFER', 'placement.offered'),
  CLEARANCE: reads('PR', 'CLEARANCES', 'placement.clearance'),
  PLANNING: reads('FP', 'WORK_PLAN', 'placement.planning'),
  READY: reads('CO', null, 'placement.ready'),
  ACTIVE: reads('PR', null, 'placement.active'),
  SUSPENDED: reads('CO', 'SUSPENSION_REVIEW', 'placement.suspended'),
  REPORTING: reads('PR', 'CLOSURE', 'placement.reporting'),
  COMPLETED: reads(null, null, 'placement.completed'),
  FOLLOW_UP: reads('FP', null, 'placement.followUp'),
  CLOSED: reads(null, null, 'placement.closed'),
  DECLINED: reads(null, null, 'placement.declined'),
  LAPSED: reads(null, null, 'placement.lapsed'),
  CANCELLED: reads(null, null, 'placement.cancelled'),
  TERMINATED_EARLY: reads(null, null, 'placement.terminated'),
};

/** Instead of the state's own view while the work plan is to be written and signed again for new terms. */
export const REPLANNING: StateView = reads('FP', 'WORK_PLAN', 'placement.replanning');
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
  REQUIRED: reads('PR', 'CLEARANCES', 'clearance.required'),
  SUBMITTED: reads('CO', 'CLEARANCES', 'clearance.submitted'),
  CLEARED: reads(null, null, 'clearance.inOrder', { IOM: 'clearance.cleared' }),
  REJECTED: reads('PR', 'CLEARANCES', 'clearance.rejected', { FP: 'clearance.required' }),
  EXPIRED: reads('PR', 'CLEARANCES', 'clearance.expired'),
  WAIVED: reads(null, null, 'clearance.inOrder', { IOM: 'clearance.waived' }),
};

/** The writer of a report depends on its kind (`REPORT_WRITER`); `PR` stands for the writer here. */
export const REPORT_VIEW: Readonly<Record<ReportState, StateView>> = {
  DUE: reads('PR', 'REPORT', 'report.due'),
  DRAFT: reads('PR', 'REPORT', 'report.draft'),
  SUBMITTED: reads('CO', null, 'report.submitted'),
  RETURNED: reads('PR', null, 'report.returned'),
  ACCEPTED: reads(null, null, 'report.accepted'),
  OVERDUE: reads('PR', 'REPORT', 'report.overdue'),
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
