import type { EventOf } from '#domain/kernel/event';

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
  'invitation.made',
  'invitation.accepted',
  'invitation.declined',
  'invitation.withdrawn',
  'account.acted-for',
  'account.objected',
  'account.objection-answered',
  'staff.invited',
  'staff.granted',
  'staff.revoked',
] as const;

/** Accounts and invitations; what was done in a person's name also carries what that event said. */
export type AccountEvent = EventOf<
  (typeof ACCOUNT_EVENTS)[number],
  {
    readonly role?: string;
    readonly programmeId?: string | null;
    readonly country?: string | null;
    readonly invitationId?: string;
    readonly kind?: string;
    readonly institutionId?: string;
    readonly receiverIds?: readonly string[];
    readonly accountId?: string;
    readonly eventId?: string;
    /** The name of the event that was done in the person's name. */
    readonly item?: string;
    readonly purpose?: string;
  }
>;
