import { Module } from '@nestjs/common';
import { AuditModule } from '#features/identity/audit/audit.module';
import { AccountsModule } from '#features/identity/accounts/accounts.module';
import { DeadlinesModule } from '#features/casework/deadlines/deadlines.module';
import { ReportFactsQueries } from '#features/placements/reports/report-facts.queries';
import { ReportQueries } from '#features/placements/reports/report.queries';
import { ReportSchedulesService } from '#features/placements/reports/report-schedules.service';
import { ReportStore } from '#features/placements/reports/report.store';
import { ReportTrailService } from '#features/placements/reports/report-trail.service';
import { ReportsService } from '#features/placements/reports/reports.service';
import { SurveysService } from '#features/placements/reports/surveys.service';
import { ProgrammesModule } from '#features/parties/programmes/programmes.module';

@Module({
  imports: [AuditModule, AccountsModule, DeadlinesModule, ProgrammesModule],
  providers: [
    ReportStore,
    ReportFactsQueries,
    ReportQueries,
    ReportTrailService,
    ReportsService,
    ReportSchedulesService,
    SurveysService,
  ],
  exports: [ReportFactsQueries, ReportQueries, ReportsService, ReportSchedulesService, SurveysService],
})
export class ReportsModule {}
