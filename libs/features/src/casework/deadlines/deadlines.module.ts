import { Module } from '@nestjs/common';
import { CaseStepsService } from '#features/casework/deadlines/case-steps.service';
import { DeadlinesService } from '#features/casework/deadlines/deadlines.service';
import { InstitutionItemsService } from '#features/casework/deadlines/institution-items.service';
import { WorkItemQueries } from '#features/casework/deadlines/work-item.queries';
import { WorkItemStore } from '#features/casework/deadlines/work-item.store';
import { WorkQueueService } from '#features/casework/deadlines/work-queue.service';
import { WorkViewQueries } from '#features/casework/deadlines/work-view.queries';
import { WorkViewStore } from '#features/casework/deadlines/work-view.store';
import { WorkViewsService } from '#features/casework/deadlines/work-views.service';
import { HoldsModule } from '#features/casework/holds/holds.module';
import { AccountsModule } from '#features/identity/accounts/accounts.module';
import { AuditModule } from '#features/identity/audit/audit.module';
import { DelegationsModule } from '#features/identity/delegations/delegations.module';

@Module({
  imports: [AccountsModule, AuditModule, DelegationsModule, HoldsModule],
  providers: [
    WorkItemStore,
    WorkItemQueries,
    DeadlinesService,
    InstitutionItemsService,
    CaseStepsService,
    WorkQueueService,
    WorkViewStore,
    WorkViewQueries,
    WorkViewsService,
  ],
  exports: [
    CaseStepsService,
    WorkItemQueries,
    DeadlinesService,
    InstitutionItemsService,
    WorkQueueService,
    WorkViewQueries,
    WorkViewsService,
  ],
})
export class DeadlinesModule {}
