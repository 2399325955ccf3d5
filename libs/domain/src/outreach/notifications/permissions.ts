import type { Permissions } from '#domain/kernel/holder';

/** Who may call what of the mailbox of a demonstration. */
export const NOTIFICATION_PERMISSIONS = {
  'mailbox.read': ['ADMINISTRATOR'],
} as const satisfies Permissions;
