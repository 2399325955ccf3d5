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

/** Every state of a candidacy: its way, then where it may wait or end. */
export const CANDIDACY_STATES: readonly CandidacyState[] = [
  ...CANDIDACY_STAGES,
  'RESERVE',
  'NOT_SELECTED',
  'INELIGIBLE',
  'WITHDRAWN',
  'DISMISSED',
  'LAPSED',
];

/** Every state of a placement: its way, then where it may end. */
export const PLACEMENT_STATES: readonly PlacementState[] = [
  ...PLACEMENT_STAGES,
  'CLOSED',
  'CANCELLED',
  'DECLINED',
  'LAPSED',
  'TERMINATED_EARLY',
];
