import type { Permissions } from '#domain/kernel/holder';

/** Who may call what of programmes. */
export const PROGRAMME_PERMISSIONS = {
  'programme.read': ['SIGNED_IN'],
  'programme.manage': ['ADMINISTRATOR'],
} as const satisfies Permissions;
