import type { Permissions } from '#domain/kernel/holder';

/** Who may call what of concerns. */
export const CONCERN_PERMISSIONS = {
  'concern.raise': ['VISITOR'],
  'concern.read': ['SAFEGUARDING_OFFICER'],
} as const satisfies Permissions;
