import { reads, type StateView } from '#domain/casework/deadlines/view';
import type { PlacementState } from '#domain/placements/placements/placement.states';

/** How each state of a placement reads. */
export const PLACEMENT_VIEW: Readonly<Record<PlacementState, StateView>> = {
  OFFERED: reads('PROFESSIONAL', 'OFFER', 'placement.offered', { PROFESSIONAL: 'placement.offeredOwn' }),
  CLEARANCE: reads('PROFESSIONAL', 'CLEARANCES', 'placement.clearance'),
  PLANNING: reads('FOCAL_POINT', 'WORK_PLAN', 'placement.planning'),
  READY: reads('CASE_OFFICER', null, 'placement.ready'),
  ACTIVE: reads('PROFESSIONAL', null, 'placement.active'),
  SUSPENDED: reads('CASE_OFFICER', 'SUSPENSION_REVIEW', 'placement.suspended'),
  REPORTING: reads('PROFESSIONAL', 'CLOSURE', 'placement.reporting'),
  COMPLETED: reads(null, null, 'placement.completed'),
  FOLLOW_UP: reads('FOCAL_POINT', null, 'placement.followUp'),
  CLOSED: reads(null, null, 'placement.closed'),
  DECLINED: reads(null, null, 'placement.declined', { PROFESSIONAL: 'placement.declinedOwn' }),
  LAPSED: reads(null, null, 'placement.lapsed', { PROFESSIONAL: 'placement.lapsedOwn' }),
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
