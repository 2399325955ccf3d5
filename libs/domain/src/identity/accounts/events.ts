import type { Alike } from '#domain/kernel/event';

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

interface InvitationFacts {
  readonly invitationId: string;
  readonly kind: string;
  readonly institutionId?: string;
  readonly role?: string;
}

interface GrantFacts {
  readonly role: string;
  readonly programmeId: string | null;
  readonly country: string | null;
}

/** What was done in the person's name, with whatever that event said. */
interface ActedForFacts {
  readonly accountId: string;
  readonly eventId?: string;
  /** The name of the event that was done in the person's name. */
  readonly item: string;
}

/** What each event of an account or an invitation carries. */
export type AccountEventData = Alike<(typeof ACCOUNT_EVENTS)[number]> &
  Alike<'account.invited' | 'staff.invited', Partial<InvitationFacts>> &
  Alike<'invitation.made', InvitationFacts> &
  Alike<
    'invitation.accepted' | 'invitation.declined' | 'invitation.withdrawn',
    InvitationFacts & { readonly receiverIds: readonly string[] }
  > &
  Alike<'staff.granted' | 'staff.revoked', GrantFacts> &
  Alike<'account.acted-for' | 'account.objected' | 'account.objection-answered', ActedForFacts>;
