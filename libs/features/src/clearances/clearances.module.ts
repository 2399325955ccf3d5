import { Module } from '@nestjs/common';
import { AuditModule } from '#features/audit/audit.module';
import { ClearanceStepsService } from '#features/clearances/clearance-steps.service';
import { ClearanceTemplatesService } from '#features/clearances/clearance-templates.service';
import { ClearanceTrailService } from '#features/clearances/clearance-trail.service';
import { ClearanceQueries } from '#features/clearances/clearance.queries';
import { ClearanceStore } from '#features/clearances/clearance.store';
import { ClearancesService } from '#features/clearances/clearances.service';
import { AccountsModule } from '#features/accounts/accounts.module';
import { FilesModule } from '#features/files/files.module';
import { ClocksModule } from '#features/clocks/clocks.module';

@Module({
  imports: [AuditModule, AccountsModule, ClocksModule, FilesModule],
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
