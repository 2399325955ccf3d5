import type { Permissions } from '#domain/kernel/holder';

/** Who may call what of messages between a person and IOM, and of what is unread. */
export const MESSAGE_PERMISSIONS = {
  'direct.write': ['PROFESSIONAL', 'CASE_OFFICER'],
  'thread.unread': ['SIGNED_IN'],
} as const satisfies Permissions;
