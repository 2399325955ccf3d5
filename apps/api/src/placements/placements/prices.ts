import type { FieldPrices } from '#api/graphql/price-classes';

/** What the fields of placements cost. */
export const PLACEMENT_PRICES: FieldPrices = {
  Query: {
    ROW: 'placement',
    PAGE: 'placements',
  },
  Mutation: {
    WRITE: `askAmendment giveEmergencyContact recordLinkTest selectCandidate signWorkPlan
      stepAmendment stepPlacement suspendPlacement terminatePlacement tickReadiness
      writeWorkPlan`,
    DRY_RUN: 'proposeAssignment',
  },
  AssignmentPair: {
    LOADED: 'displayName need',
  },
  Placement: {
    FREE: 'about acts isLetterAvailable state withheld',
    LOADED: `amendments earlyEnd emergencyContact linkTest plans professionalName status steps suspensions
      terms`,
    LOADED_LISTS: 'principals readiness',
  },
  PlacementAmendment: {
    LOADED: 'steps',
  },
  WorkPlan: {
    LOADED: 'isCurrent signableAs signatures',
  },
};
