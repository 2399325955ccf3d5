import type { Permissions } from '#domain/kernel/holder';

/** Who may call what of the work queue. */
export const WORK_PERMISSIONS = {
  'work.read': ['CASE_OFFICER', 'APPROVER'],
} as const satisfies Permissions;
