import { reads, type StateView } from '#domain/casework/deadlines/view';
import type { InstitutionState } from '#domain/parties/institutions/institution.states';

/** How each state of an institution reads in the work queue: one that is new waits for staff. */
export const INSTITUTION_VIEW: Readonly<Record<InstitutionState, StateView>> = {
  APPLIED: reads('CASE_OFFICER', 'INSTITUTION_REVIEW', 'institution.applied'),
  CHANGES_REQUESTED: reads('FOCAL_POINT', null, 'institution.changesRequested'),
  ACTIVE: reads(null, null, 'institution.active'),
  SUSPENDED: reads(null, null, 'institution.suspended'),
  EXPIRED: reads(null, null, 'institution.expired'),
  REJECTED: reads(null, null, 'institution.rejected'),
};
