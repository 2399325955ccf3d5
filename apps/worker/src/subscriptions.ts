import type { EventName } from '#domain/events';
import type { JobName } from '#worker/jobs';

/** Which jobs an event asks for. Forgetting an event does not compile; `[]` is a decision. */
export const SUBSCRIPTIONS = {
  'account.registered': ['send-account-mail'],
  'account.confirmed': [],
  'account.signed-in': [],
  'account.password-reset-requested': ['send-account-mail'],
  'account.password-changed': [],
  'account.suspended': [],
  'account.restored': [],
  'staff.invited': ['send-account-mail'],
  'staff.granted': [],
  'staff.revoked': [],
  'need.created': [],
  'need.submitted': [],
  'need.changes-requested': [],
  'need.published': [],
  'need.rejected': [],
  'need.revised': [],
  'need.paused': [],
  'need.resumed': [],
  'need.filled': [],
  'need.reopened': [],
  'need.expired': [],
  'need.cancelled': [],
  'need.closed': [],
  'need.edited': [],
} as const satisfies Record<EventName, readonly JobName[]>;
