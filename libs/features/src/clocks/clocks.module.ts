import { Module } from '@nestjs/common';
import { AccountsModule } from '#features/accounts/accounts.module';
import { ClocksService } from '#features/clocks/clocks.service';
import { DelegationQueries } from '#features/clocks/delegation.queries';
import { DelegationStore } from '#features/clocks/delegation.store';
import { DelegationsService } from '#features/clocks/delegations.service';
import { OpenItemQueries } from '#features/clocks/open-item.queries';
import { OpenItemStore } from '#features/clocks/open-item.store';
import { WorkQueueService } from '#features/clocks/work-queue.service';
import { WorkViewQueries } from '#features/clocks/work-view.queries';
import { WorkViewStore } from '#features/clocks/work-view.store';
import { WorkViewsService } from '#features/clocks/work-views.service';

@Module({
  imports: [AccountsModule],
  providers: [
    OpenItemStore,
    OpenItemQueries,
    ClocksService,
    WorkQueueService,
    WorkViewStore,
    WorkViewQueries,
    WorkViewsService,
    DelegationStore,
    DelegationQueries,
    DelegationsService,
  ],
  exports: [
    OpenItemQueries,
    ClocksService,
    WorkQueueService,
    WorkViewQueries,
    WorkViewsService,
    DelegationQueries,
    DelegationsService,
  ],
})
export class ClocksModule {}
