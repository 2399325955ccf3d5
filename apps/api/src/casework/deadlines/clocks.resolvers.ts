import { OpenItemsResolver } from '#api/casework/deadlines/open-items.resolver';
import { WorkQueueResolver } from '#api/casework/deadlines/work-queue.resolver';
import { WorkViewsResolver } from '#api/casework/deadlines/work-views.resolver';

export const WORK_RESOLVERS = [WorkQueueResolver, OpenItemsResolver, WorkViewsResolver];
