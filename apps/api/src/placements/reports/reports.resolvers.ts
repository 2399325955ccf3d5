import { ReportLoader } from '#api/placements/reports/report.loader';
import { ReportsResolver } from '#api/placements/reports/reports.resolver';
import { SurveysResolver } from '#api/placements/reports/surveys.resolver';

export const REPORT_RESOLVERS = [ReportLoader, ReportsResolver, SurveysResolver];
