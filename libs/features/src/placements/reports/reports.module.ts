import { Module } from '@nestjs/common';
import { DeadlinesModule } from '#features/casework/deadlines/deadlines.module';
import { AccountsModule } from '#features/identity/accounts/accounts.module';
import { AuditModule } from '#features/identity/audit/audit.module';
import { ProgrammesModule } from '#features/parties/programmes/programmes.module';
import { ReportQueries } from '#features/placements/reports/report.queries';
import { ReportStore } from '#features/placements/reports/report.store';
import { ReportFactsQueries } from '#features/placements/reports/report-facts.queries';
import { ReportSchedulesService } from '#features/placements/reports/report-schedules.service';
import { ReportTrailService } from '#features/placements/reports/report-trail.service';
import { ReportsService } from '#features/placements/reports/reports.service';
import { SurveysService } from '#features/placements/reports/surveys.service';

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
