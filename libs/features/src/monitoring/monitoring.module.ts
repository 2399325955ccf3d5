import { Module } from '@nestjs/common';
import { AuditModule } from '#features/audit/audit.module';
import { AccountsModule } from '#features/accounts/accounts.module';
import { ClocksModule } from '#features/clocks/clocks.module';
import { EqualityQueries } from '#features/monitoring/equality.queries';
import { EqualityService } from '#features/monitoring/equality.service';
import { EqualityStore } from '#features/monitoring/equality.store';
import { HostResponseQueries } from '#features/monitoring/host-response.queries';
import { KpiQueries } from '#features/monitoring/kpi.queries';
import { ReportFactsQueries } from '#features/monitoring/report-facts.queries';
import { ReportQueries } from '#features/monitoring/report.queries';
import { ReportSchedulesService } from '#features/monitoring/report-schedules.service';
import { ReportStore } from '#features/monitoring/report.store';
import { ReportTrailService } from '#features/monitoring/report-trail.service';
import { ReportsService } from '#features/monitoring/reports.service';
import { SurveysService } from '#features/monitoring/surveys.service';
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
    HostResponseQueries,
    KpiQueries,
    EqualityStore,
    EqualityService,
    EqualityQueries,
  ],
  exports: [
    HostResponseQueries,
    KpiQueries,
    EqualityService,
    EqualityQueries,
    ReportFactsQueries,
    ReportQueries,
    ReportsService,
    ReportSchedulesService,
    SurveysService,
  ],
})
export class MonitoringModule {}
