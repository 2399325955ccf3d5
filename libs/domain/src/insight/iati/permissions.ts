import type { Permissions } from '#domain/kernel/holder';

/** Who may take programmes out as IATI activities. */
export const IATI_PERMISSIONS = {
  'iati.export': ['ANALYST', 'APPROVER', 'ADMINISTRATOR'],
} as const satisfies Permissions;
