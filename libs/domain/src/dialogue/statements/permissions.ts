import type { Permissions } from '#domain/kernel/holder';

/** Who may call what of statements and votes. */
export const STATEMENT_PERMISSIONS = {
  'voice.give': ['SIGNED_IN'],
  'moderation.work': ['CASE_OFFICER', 'APPROVER'],
} as const satisfies Permissions;
