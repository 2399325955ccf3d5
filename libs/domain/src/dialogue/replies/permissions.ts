import type { Permissions } from '#domain/kernel/holder';

/** Who may call what of replies. */
export const REPLY_PERMISSIONS = {
  'reply.write': ['FOCAL_POINT'],
  'reply.step': ['FOCAL_POINT', 'APPROVER'],
} as const satisfies Permissions;
