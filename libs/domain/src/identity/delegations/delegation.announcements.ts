import type { DELEGATION_EVENTS } from '#domain/identity/delegations/events';
import { type Announcements, notify } from '#domain/kernel/announcement';

/** Status in: whoever is asked to. */
export const DELEGATION_ANNOUNCEMENTS = {
  'work.delegated': [notify('ACCOUNT', 'REVIEW', 'work.delegated', 'openQueue')],
  'work.delegation-ended': [notify('ACCOUNT', 'REVIEW', 'work.delegationEnded', 'openQueue')],
} as const satisfies Announcements<(typeof DELEGATION_EVENTS)[number]>;
