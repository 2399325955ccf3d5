import { ALL_STAFF, type Permissions } from '#domain/kernel/holder';

/** Who may call what of reports and surveys. */
export const REPORT_PERMISSIONS = {
  'report.read': ['PROFESSIONAL', 'FOCAL_POINT', ...ALL_STAFF],
  'report.write': ['PROFESSIONAL', 'FOCAL_POINT', 'CASE_OFFICER'],
  'report.review': ['CASE_OFFICER', 'APPROVER'],
  'survey.share': ['FOCAL_POINT', 'CASE_OFFICER'],
} as const satisfies Permissions;
