import type { FieldBounds } from '#api/graphql/bound-classes';

/** What bounds the lists of the jobs. */
export const OPERATIONS_BOUNDS: FieldBounds = {
  Query: {
    AS_READ: 'failedJobs',
  },
  Operations: {
    OF_A_TABLE: 'queues waived',
  },
};
