import { Module } from '@nestjs/common';
import { AccountsModule } from '#features/accounts/accounts.module';
import { ClocksService } from '#features/clocks/clocks.service';
import { OpenItemQueries } from '#features/clocks/open-item.queries';
import { OpenItemStore } from '#features/clocks/open-item.store';
import { WorkQueueService } from '#features/clocks/work-queue.service';

@Module({
  imports: [AccountsModule],
  providers: [OpenItemStore, OpenItemQueries, ClocksService, WorkQueueService],
  exports: [OpenItemStore, OpenItemQueries, ClocksService, WorkQueueService],
})
export class ClocksModule {}
