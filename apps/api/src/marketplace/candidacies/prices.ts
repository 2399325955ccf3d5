import type { FieldPrices } from '#api/graphql/price-classes';

/** What the fields of candidacies cost. */
export const CANDIDACY_PRICES: FieldPrices = {
  Query: {
    ROW: 'candidacy',
    PAGE: 'candidacies candidates',
  },
  Mutation: {
    WRITE: `acceptInterviewTime applyToNeed askOtherTimes declareConflict leavePanel
      offerInterview offerOtherTimes noteOnCandidate notSelectCandidate overrideGate
      planInterview prescreenCandidate scoreInterview sendMessage stepCandidacy takePanelSeat`,
  },
  AssignmentPair: {
    LOADED: 'alias',
  },
  Candidacy: {
    FREE: 'about gates motivation preferredBy score state withheld',
    LOADED: 'alias applicant displayName interviewOffer interviewZones messages notes panel status steps',
    LOADED_LISTS: 'panelCandidates principals',
  },
  Candidate: {
    LOADED: 'alias',
  },
  CandidacyMessage: {
    LOADED: 'author files',
  },
  Match: {
    LOADED: 'alias',
  },
  PanelMember: {
    LOADED: 'displayName',
  },
};
