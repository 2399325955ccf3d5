import { Module } from '@nestjs/common';
import { AccountsModule } from '#features/identity/accounts/accounts.module';
import { ClocksService } from '#features/casework/deadlines/clocks.service';
import { DelegationsModule } from '#features/identity/delegations/delegations.module';
import { OpenItemQueries } from '#features/casework/deadlines/open-item.queries';
import { OpenItemStore } from '#features/casework/deadlines/open-item.store';
import { WorkQueueService } from '#features/casework/deadlines/work-queue.service';
import { WorkViewQueries } from '#features/casework/deadlines/work-view.queries';
import { WorkViewStore } from '#features/casework/deadlines/work-view.store';
import { WorkViewsService } from '#features/casework/deadlines/work-views.service';

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
