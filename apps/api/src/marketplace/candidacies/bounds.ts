import type { FieldBounds } from '#api/graphql/bound-classes';

/** What bounds the lists of candidacies. */
export const CANDIDACY_BOUNDS: FieldBounds = {
  Applicant: {
    AS_WRITTEN: 'education experience languages ownSkills skills',
  },
  Candidacy: {
    FIRST_100: 'panel panelCandidates principals',
    LAST_1000: 'messages notes',
    AS_WRITTEN: 'gates',
    OF_A_TABLE: 'steps withheld',
  },
  CandidacyMessage: {
    AS_WRITTEN: 'files',
  },
  CandidacyPrincipal: {
    OF_A_TABLE: 'steps',
  },
  InterviewOffer: {
    AS_WRITTEN: 'times',
  },
  PanelMember: {
    AS_WRITTEN: 'scores',
  },
};
