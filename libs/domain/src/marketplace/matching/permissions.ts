import { ALL_STAFF, type Permissions } from '#domain/kernel/holder';

/** Who may call what of matching. */
export const MATCHING_PERMISSIONS = {
  'match.read': ['PROFESSIONAL', 'FOCAL_POINT', ...ALL_STAFF],
  'match.override': ['APPROVER'],
  'match.run': ['CASE_OFFICER', 'APPROVER', 'ADMINISTRATOR'],
} as const satisfies Permissions;
