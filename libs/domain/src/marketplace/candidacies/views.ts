import { reads, type StateView } from '#domain/casework/deadlines/view';
import type { CandidacyState } from '#domain/marketplace/candidacies/candidacy.states';

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
