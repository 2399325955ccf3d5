import { reads, type StateView } from '#domain/casework/deadlines/view';
import type { ClearanceState } from '#domain/placements/clearances/clearance.states';

/** How each state of a check reads. */
export const CLEARANCE_VIEW: Readonly<Record<ClearanceState, StateView>> = {
  NOT_REQUIRED: reads(null, null, 'clearance.notRequired'),
  REQUIRED: reads('PROFESSIONAL', 'CLEARANCES', 'clearance.required', {
    PROFESSIONAL: 'clearance.requiredOwn',
  }),
  SUBMITTED: reads('CASE_OFFICER', 'CLEARANCES', 'clearance.submitted'),
  CLEARED: reads(null, null, 'clearance.inOrder', { IOM: 'clearance.cleared' }),
  REJECTED: reads('PROFESSIONAL', 'CLEARANCES', 'clearance.rejected', { FOCAL_POINT: 'clearance.required' }),
  EXPIRED: reads('PROFESSIONAL', 'CLEARANCES', 'clearance.expired'),
  WAIVED: reads(null, null, 'clearance.inOrder', { IOM: 'clearance.waived' }),
};
