/** Events of accounts, staff and institutions' people. */
export const ACCOUNT_EVENTS = [
  'account.registered',
  'account.registered-again',
  'account.invited',
  'account.confirmed',
  'account.signed-in',
  'account.password-reset-requested',
  'account.password-changed',
  'account.suspended',
  'account.restored',
  'account.erased',
  'account.data-exported',
  'staff.invited',
  'staff.granted',
  'staff.revoked',
] as const;
