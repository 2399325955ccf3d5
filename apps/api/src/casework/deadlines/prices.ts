import type { FieldPrices } from '#api/graphql/price-classes';

/** What the fields of the work queue cost. */
export const WORK_PRICES: FieldPrices = {
  Query: {
    PAGE: 'myWorkViews workQueue',
    RECKONED: 'previewBulkWork',
  },
  Mutation: {
    WRITE: 'assignWorkItem deleteWorkView saveWorkView',
    BULK: 'bulkWork',
  },
  WorkItem: {
    LOADED: 'assignee candidacy clearance cover institution needTitle report',
  },
};
