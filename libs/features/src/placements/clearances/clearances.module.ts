import { Module } from '@nestjs/common';
import { DeadlinesModule } from '#features/casework/deadlines/deadlines.module';
import { AccountsModule } from '#features/identity/accounts/accounts.module';
import { AuditModule } from '#features/identity/audit/audit.module';
import { FilesModule } from '#features/identity/files/files.module';
import { ClearanceQueries } from '#features/placements/clearances/clearance.queries';
import { ClearanceStore } from '#features/placements/clearances/clearance.store';
import { ClearanceStepsService } from '#features/placements/clearances/clearance-steps.service';
import { ClearanceTemplatesService } from '#features/placements/clearances/clearance-templates.service';
import { ClearanceTrailService } from '#features/placements/clearances/clearance-trail.service';
import { ClearancesService } from '#features/placements/clearances/clearances.service';

@Module({
  imports: [AuditModule, AccountsModule, DeadlinesModule, FilesModule],
  providers: [
    ClearanceStore,
    ClearanceQueries,
    ClearanceTrailService,
    ClearancesService,
    ClearanceStepsService,
    ClearanceTemplatesService,
  ],
  exports: [
    ClearanceStore,
    ClearanceQueries,
    ClearanceTrailService,
    ClearancesService,
    ClearanceStepsService,
    ClearanceTemplatesService,
  ],
})
export class ClearancesModule {}
