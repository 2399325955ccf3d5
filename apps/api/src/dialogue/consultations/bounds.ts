import type { FieldBounds } from '#api/graphql/bound-classes';

/** What bounds the lists of consultations. */
export const CONSULTATION_BOUNDS: FieldBounds = {
  Consultation: { OF_A_TABLE: 'steps texts', AS_WRITTEN: 'seeds' },
};
