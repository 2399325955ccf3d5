import type { Decision } from '#portal/screens/staff/decisions';

/** The decisions on a need under review, with the reasons that the API takes. */
export const NEED_DECISIONS = [
  { command: 'approve', comment: 'possible' },
  {
    command: 'requestChanges',
    reasons: ['INCOMPLETE', 'UNCLEAR', 'UNREALISTIC', 'SAFETY', 'OTHER'],
    comment: 'needed',
    tone: 'quiet',
  },
  {
    command: 'reject',
    reasons: [
      'OUTSIDE_PROGRAMME',
      'NOT_A_TRANSFER_OF_SKILLS',
      'REPLACES_STAFF',
      'SAFETY',
      'DUPLICATE',
      'OTHER',
    ],
    comment: 'possible',
    tone: 'danger',
  },
] as const satisfies readonly Decision[];
