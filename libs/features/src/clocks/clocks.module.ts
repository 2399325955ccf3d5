import { Module } from '@nestjs/common';
import { AccountsModule } from '#features/accounts/accounts.module';
import { ClocksService } from '#features/clocks/clocks.service';
import { DelegationsModule } from '#features/delegations/delegations.module';
import { OpenItemQueries } from '#features/clocks/open-item.queries';
import { OpenItemStore } from '#features/clocks/open-item.store';
import { WorkQueueService } from '#features/clocks/work-queue.service';
import { WorkViewQueries } from '#features/clocks/work-view.queries';
import { WorkViewStore } from '#features/clocks/work-view.store';
import { WorkViewsService } from '#features/clocks/work-views.service';

@Module({
  imports: [AccountsModule, DelegationsModule],
  providers: [
    OpenItemStore,
    OpenItemQueries,
    ClocksService,
    WorkQueueService,
    WorkViewStore,
    WorkViewQueries,
    WorkViewsService,
  ],
  exports: [OpenItemQueries, ClocksService, WorkQueueService, WorkViewQueries, WorkViewsService],
})
export class ClocksModule {}
