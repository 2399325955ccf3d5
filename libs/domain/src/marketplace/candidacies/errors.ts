/** Refusals on the way from a suggestion to a selection. */
export const CANDIDACY_ERRORS = {
  NEED_NOT_OPEN: { category: 'CONFLICT', sentence: 'This need takes no applications now.' },
  CONSENT_MISSING: {
    category: 'FORBIDDEN',
    sentence: 'Your consent to share your profile with institutions is needed first.',
  },
  APPLICATION_CAP: {
    category: 'LIMIT',
    sentence: 'You have as many open applications as one person can have. Withdraw one first.',
  },
  CONFLICT_OF_INTEREST: {
    category: 'FORBIDDEN',
    sentence: 'There is a conflict of interest, or it has not been ruled out yet.',
  },
  GATE_FAILED: {
    category: 'CONFLICT',
    sentence: 'A condition is not met. An approver may override it with a reason.',
  },
  PANEL_ONE_SIDED: {
    category: 'BAD_INPUT',
    sentence: 'The panel must hold someone of the institution and someone of IOM.',
  },
  NOT_ON_PANEL: { category: 'FORBIDDEN', sentence: 'Only members of the panel give scores.' },
  TIME_NOT_OFFERED: {
    category: 'CONFLICT',
    sentence: 'This time is not offered any more. Load the page again to see which are.',
  },
  TIME_TAKEN: {
    category: 'CONFLICT',
    sentence: 'Somebody who takes part has another interview at this time. Choose another one.',
  },
  SCORES_MISSING: { category: 'CONFLICT', sentence: 'Both sides must have scored the interview first.' },
  RESERVE_ENDED: { category: 'CONFLICT', sentence: 'The place on the reserve list has ended.' },
  NO_OPEN_POSITION: { category: 'CONFLICT', sentence: 'Every position is taken or on offer.' },
} as const;
