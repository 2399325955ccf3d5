import type { Permissions } from '#domain/kernel/holder';

/** Who may call what of the audit trail. */
export const AUDIT_PERMISSIONS = {
  'audit.read': ['APPROVER', 'ADMINISTRATOR'],
} as const satisfies Permissions;
