import type { FieldBounds } from '#api/graphql/bound-classes';

/** What bounds the lists of clearances. */
export const CLEARANCE_BOUNDS: FieldBounds = {
  Query: {
    FIRST_100: 'clearances',
  },
  Clearance: {
    AS_WRITTEN: 'documents',
    OF_A_TABLE: 'steps',
  },
  ClearanceTemplate: {
    AS_WRITTEN: 'countryRisks rules',
  },
};
