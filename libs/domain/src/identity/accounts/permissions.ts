import type { Permissions } from '#domain/kernel/holder';

/** Who may call what of accounts and staff. */
export const ACCOUNT_PERMISSIONS = {
  'account.own': ['SIGNED_IN'],
  'staff.manage': ['ADMINISTRATOR'],
  'account.suspend': ['ADMINISTRATOR', 'SAFEGUARDING_OFFICER'],
} as const satisfies Permissions;
