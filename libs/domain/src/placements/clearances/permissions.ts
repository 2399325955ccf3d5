import { ALL_STAFF, type Permissions } from '#domain/kernel/holder';

/** Who may call what of checks. */
export const CLEARANCE_PERMISSIONS = {
  'clearance.read': ['PROFESSIONAL', 'FOCAL_POINT', ...ALL_STAFF],
  'clearance.submit': ['PROFESSIONAL', 'FOCAL_POINT', 'CASE_OFFICER'],
  'clearance.check': ['CASE_OFFICER', 'SAFEGUARDING_OFFICER'],
  'clearance.waive': ['APPROVER'],
} as const satisfies Permissions;
