import { type Announcements, notify, notifyAll } from '#domain/kernel/announcement';
import type { REPORT_EVENTS } from '#domain/placements/reports/events';

/** Reports: whoever writes them, and whoever reviews them. */
export const REPORT_ANNOUNCEMENTS = {
  'report.scheduled': [],
  'report.saved': [],
  'report.due': notifyAll(['RECEIVERS'], 'REPORT', 'report.due', 'writeReport'),
  'report.overdue': [
    notify('RECEIVERS', 'REPORT', 'report.overdue', 'writeReport'),
    notify('CASE_OFFICERS', 'REVIEW', 'report.overdue', 'callHost'),
  ],
  'report.submitted': notifyAll(['CASE_OFFICERS'], 'REVIEW', 'report.submitted', 'reviewReports'),
  'report.returned': notifyAll(['RECEIVERS'], 'REPORT', 'report.returned', 'writeReport'),
  'report.accepted': notifyAll(['RECEIVERS'], 'REPORT', 'report.accepted', 'nothing'),
  'report.waived': notifyAll(['RECEIVERS', 'CASE_OFFICERS'], 'REPORT', 'report.waived', 'nothing'),
} as const satisfies Announcements<(typeof REPORT_EVENTS)[number]>;
