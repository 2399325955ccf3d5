import type { FieldBounds } from '#api/graphql/bound-classes';

/** What bounds the lists of the work queue. */
export const WORK_BOUNDS: FieldBounds = {
  Query: {
    AS_WRITTEN: 'previewBulkWork',
    AS_READ: 'myWorkViews',
  },
  Mutation: {
    AS_WRITTEN: 'bulkWork',
  },
};
