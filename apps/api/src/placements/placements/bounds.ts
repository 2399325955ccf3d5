import type { FieldBounds } from '#api/graphql/bound-classes';

/** What bounds the lists of placements. */
export const PLACEMENT_BOUNDS: FieldBounds = {
  AssignmentProposal: {
    AS_WRITTEN: 'pairs',
  },
  Placement: {
    AS_WRITTEN: 'support',
    FIRST_100: 'principals',
    FIRST_500: 'plans',
    LAST_1000: 'amendments suspensions terms',
    OF_A_TABLE: 'readiness steps withheld',
  },
  PlacementAmendment: {
    OF_A_TABLE: 'parts steps',
  },
  PlacementPrincipal: {
    OF_A_TABLE: 'steps',
  },
  WorkPlan: {
    LAST_1000: 'signatures',
    AS_WRITTEN: 'milestones',
  },
};
