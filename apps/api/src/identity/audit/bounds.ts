import type { FieldBounds } from '#api/graphql/bound-classes';

/** What bounds the lists of the audit trail. */
export const AUDIT_BOUNDS: FieldBounds = {
  Query: {
    FIRST_500: 'doneOnBehalf',
    AS_READ: 'doneInMyName openObjections',
  },
};
