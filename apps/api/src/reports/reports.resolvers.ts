import { ReportLoader } from '#api/reports/report.loader';
import { ReportsResolver } from '#api/reports/reports.resolver';
import { SurveysResolver } from '#api/reports/surveys.resolver';

export const REPORT_RESOLVERS = [ReportLoader, ReportsResolver, SurveysResolver];
