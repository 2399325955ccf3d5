import { OpenItemsResolver } from '#api/clocks/open-items.resolver';
import { WorkQueueResolver } from '#api/clocks/work-queue.resolver';
import { WorkViewsResolver } from '#api/clocks/work-views.resolver';

export const WORK_RESOLVERS = [WorkQueueResolver, OpenItemsResolver, WorkViewsResolver];
