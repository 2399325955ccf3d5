import { reads, type StateView } from '#domain/casework/deadlines/view';
import type { CandidacyState } from '#domain/marketplace/candidacies/candidacy.states';

const CONSIDERED = { PROFESSIONAL: 'candidacy.considered' };

/** The professional is "being considered" from the first look to the short list, whatever happens inside. */
export const CANDIDACY_VIEW: Readonly<Record<CandidacyState, StateView>> = {
  SUGGESTED: reads('PROFESSIONAL', null, 'candidacy.suggested', {
    FOCAL_POINT: 'candidacy.match',
    IOM: 'candidacy.match',
  }),
  INVITED: reads('PROFESSIONAL', 'INVITATION', 'candidacy.invited', { PROFESSIONAL: 'candidacy.invitedOwn' }),
  APPLIED: reads('CASE_OFFICER', 'PRESCREEN', 'candidacy.applied', { PROFESSIONAL: 'candidacy.appliedOwn' }),
  PRESCREENED: reads('FOCAL_POINT', 'HOST_ANSWER', 'candidacy.prescreened', CONSIDERED),
  SHORTLISTED: reads('FOCAL_POINT', 'SHORTLIST', 'candidacy.shortlisted', CONSIDERED),
  INTERVIEW: reads('FOCAL_POINT', 'SHORTLIST', 'candidacy.interview', {
    PROFESSIONAL: 'candidacy.interviewOwn',
  }),
  PREFERRED: reads('APPROVER', 'SELECTION', 'candidacy.preferred', { PROFESSIONAL: 'candidacy.interviewed' }),
  RESERVE: reads(null, null, 'candidacy.reserve', { PROFESSIONAL: 'candidacy.reserveOwn' }),
  SELECTED: reads(null, null, 'candidacy.selected'),
  DISMISSED: reads(null, null, 'candidacy.dismissed', { PROFESSIONAL: 'candidacy.dismissedOwn' }),
  INELIGIBLE: reads(null, null, 'candidacy.ineligible', { PROFESSIONAL: 'candidacy.notThisTime' }),
  NOT_SELECTED: reads(null, null, 'candidacy.notSelected', { PROFESSIONAL: 'candidacy.notThisTime' }),
  WITHDRAWN: reads(null, null, 'candidacy.withdrawn', { PROFESSIONAL: 'candidacy.withdrawnOwn' }),
  LAPSED: reads(null, null, 'candidacy.lapsed'),
};

/** Instead of the state's own view while the professional is to choose a time, or has asked for others. */
export const TIMES_OFFERED: StateView = reads('PROFESSIONAL', 'INTERVIEW_TIME', 'candidacy.times', {
  PROFESSIONAL: 'candidacy.timesOwn',
});
export const TIMES_ASKED: StateView = reads('FOCAL_POINT', 'SHORTLIST', 'candidacy.otherTimes', {
  PROFESSIONAL: 'candidacy.otherTimesOwn',
  FOCAL_POINT: 'candidacy.otherTimesHost',
});

/** How a candidacy reads; `offer` is what is offered for its interview. */
export function candidacyView(
  { state, interviewAt }: { readonly state: CandidacyState; readonly interviewAt: Date | null },
  offer: { readonly otherAskedAt: Date | null } | null,
): StateView {
  if (state !== 'INTERVIEW' || interviewAt || !offer) return CANDIDACY_VIEW[state];
  return offer.otherAskedAt ? TIMES_ASKED : TIMES_OFFERED;
}
