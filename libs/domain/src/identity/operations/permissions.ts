import type { Permissions } from '#domain/kernel/holder';

/** Who may call what of the jobs. */
export const OPERATIONS_PERMISSIONS = {
  'operations.manage': ['ADMINISTRATOR'],
} as const satisfies Permissions;
