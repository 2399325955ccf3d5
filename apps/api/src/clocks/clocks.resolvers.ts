import { DelegationsResolver } from '#api/clocks/delegations.resolver';
import { OpenItemsResolver } from '#api/clocks/open-items.resolver';
import { StandInLoader } from '#api/clocks/stand-in.loader';
import { WorkQueueResolver } from '#api/clocks/work-queue.resolver';
import { WorkViewsResolver } from '#api/clocks/work-views.resolver';

export const WORK_RESOLVERS = [
  StandInLoader,
  WorkQueueResolver,
  OpenItemsResolver,
  WorkViewsResolver,
  DelegationsResolver,
];
