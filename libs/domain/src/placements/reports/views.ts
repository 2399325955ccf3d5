import { reads, type StateView } from '#domain/casework/deadlines/view';
import type { ReportState } from '#domain/placements/reports/report.states';

/** The writer of a report depends on its kind (`REPORT_WRITER`); `PROFESSIONAL` means the writer here. */
export const REPORT_VIEW: Readonly<Record<ReportState, StateView>> = {
  DUE: reads('PROFESSIONAL', 'REPORT', 'report.due'),
  DRAFT: reads('PROFESSIONAL', 'REPORT', 'report.draft'),
  SUBMITTED: reads('CASE_OFFICER', null, 'report.submitted'),
  RETURNED: reads('PROFESSIONAL', null, 'report.returned'),
  ACCEPTED: reads(null, null, 'report.accepted'),
  OVERDUE: reads('PROFESSIONAL', 'REPORT', 'report.overdue'),
  WAIVED: reads(null, null, 'report.waived'),
};
