import { Module } from '@nestjs/common';
import { AuditModule } from '#features/audit/audit.module';
import { AccountsModule } from '#features/accounts/accounts.module';
import { ClocksModule } from '#features/clocks/clocks.module';
import { ReportFactsQueries } from '#features/reports/report-facts.queries';
import { ReportQueries } from '#features/reports/report.queries';
import { ReportSchedulesService } from '#features/reports/report-schedules.service';
import { ReportStore } from '#features/reports/report.store';
import { ReportTrailService } from '#features/reports/report-trail.service';
import { ReportsService } from '#features/reports/reports.service';
import { SurveysService } from '#features/reports/surveys.service';
import { ProgrammesModule } from '#features/programmes/programmes.module';

@Module({
  imports: [AuditModule, AccountsModule, ClocksModule, ProgrammesModule],
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
