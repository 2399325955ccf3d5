import { WorkItemNamesResolver } from '#api/casework/deadlines/work-item-names.resolver';
import { WorkItemsResolver } from '#api/casework/deadlines/work-items.resolver';
import { WorkQueueResolver } from '#api/casework/deadlines/work-queue.resolver';
import { WorkViewsResolver } from '#api/casework/deadlines/work-views.resolver';

export const WORK_RESOLVERS = [
  WorkQueueResolver,
  WorkItemsResolver,
  WorkItemNamesResolver,
  WorkViewsResolver,
];
