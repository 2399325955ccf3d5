import type { Permissions } from '#domain/kernel/holder';

/** Who may call what of needs. */
export const NEED_PERMISSIONS = {
  'need.read': ['SIGNED_IN'],
  'need.write': ['FOCAL_POINT', 'CASE_OFFICER'],
  'need.review': ['CASE_OFFICER', 'APPROVER'],
  'need.step': ['FOCAL_POINT', 'CASE_OFFICER', 'APPROVER'],
} as const satisfies Permissions;
