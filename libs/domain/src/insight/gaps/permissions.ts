import type { Permissions } from '#domain/kernel/holder';

/** Who may compare what is asked with who is there. */
export const GAP_PERMISSIONS = {
  'gap.read': ['FOCAL_POINT', 'CASE_OFFICER', 'ANALYST', 'APPROVER'],
} as const satisfies Permissions;
