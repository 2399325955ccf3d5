import { EqualityResolver } from '#api/monitoring/equality.resolver';
import { HostResponseResolver } from '#api/monitoring/host-response.resolver';
import { KpisResolver } from '#api/monitoring/kpis.resolver';
import { ReportLoader } from '#api/monitoring/report.loader';
import { ReportsResolver } from '#api/monitoring/reports.resolver';
import { SurveysResolver } from '#api/monitoring/surveys.resolver';

export const MONITORING_RESOLVERS = [
  ReportLoader,
  ReportsResolver,
  SurveysResolver,
  KpisResolver,
  HostResponseResolver,
  EqualityResolver,
];
