import type { graphql } from '#portal/graphql/graphql';

export type CandidacyState = ReturnType<typeof graphql.scalar<'CandidacyState'>>;
export type PlacementState = ReturnType<typeof graphql.scalar<'PlacementState'>>;

/** The way of a candidacy, in order. */
export const CANDIDACY_STAGES = [
  'SUGGESTED',
  'INVITED',
  'APPLIED',
  'PRESCREENED',
  'SHORTLISTED',
  'INTERVIEW',
  'PREFERRED',
  'SELECTED',
] satisfies CandidacyState[];

/** The way of a placement, in order. */
export const PLACEMENT_STAGES = [
  'OFFERED',
  'CLEARANCE',
  'PLANNING',
  'READY',
  'ACTIVE',
  'SUSPENDED',
  'REPORTING',
  'COMPLETED',
  'FOLLOW_UP',
] satisfies PlacementState[];
