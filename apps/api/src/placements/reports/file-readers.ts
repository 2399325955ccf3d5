import { asking } from '#api/identity/files/file-reader';
import { ReportQueries } from '#features/placements/reports/report.queries';

/** Who may read the files of a report. */
export const REPORT_FILE_READERS = {
  REPORT: asking(ReportQueries, (reports, actor, id) => reports.visible(actor, id)),
};
