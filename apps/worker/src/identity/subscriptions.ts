import type { ACCOUNT_EVENTS } from '#domain/identity/accounts/events';
import type { DELEGATION_EVENTS } from '#domain/identity/delegations/events';
import type { OPERATIONS_EVENTS } from '#domain/identity/operations/events';
import type { Subscriptions } from '#worker/jobs';

/** Which jobs follow the events of accounts and the people who run the service. */
export const IDENTITY_SUBSCRIPTIONS = {
  'account.registered': [],
  'account.registered-again': [],
  'account.invited': [],
  'account.confirmed': [],
  'account.signed-in': [],
  'account.password-reset-requested': [],
  'account.password-changed': [],
  'account.suspended': ['refresh-account'],
  'account.restored': ['refresh-account'],
  'account.erased': ['purge-files'],
  'account.data-exported': [],
  'invitation.made': [],
  'invitation.accepted': [],
  'invitation.declined': [],
  'invitation.withdrawn': [],
  'account.acted-for': [],
  'account.objected': [],
  'account.objection-answered': [],
  'staff.invited': [],
  'staff.granted': [],
  'staff.revoked': [],
  'queue.retry-asked': [],
  'work.delegated': [],
  'work.delegation-ended': [],
} as const satisfies Subscriptions<
  (typeof ACCOUNT_EVENTS)[number] | (typeof OPERATIONS_EVENTS)[number] | (typeof DELEGATION_EVENTS)[number]
>;
