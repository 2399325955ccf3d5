import type { InstitutionRole, StaffGrant } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';

/** What binds a person only once that person has accepted it. */
export const INVITATION_KINDS = ['MEMBERSHIP', 'ROLE', 'COVER'] as const;
export type InvitationKind = (typeof INVITATION_KINDS)[number];

export const INVITATION_STATES = ['PENDING', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'WITHDRAWN'] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];

/** How long an invitation waits for its answer, in days. */
export const INVITATION_DAYS = 14;

/** What the person is asked to accept. */
export type InvitationTerms =
  | { readonly kind: 'MEMBERSHIP'; readonly institutionId: string; readonly role: InstitutionRole }
  | ({ readonly kind: 'ROLE' } & StaffGrant)
  /** From the first instant to the first after it, ISO 8601. */
  | { readonly kind: 'COVER'; readonly startsAt: string; readonly endsAt: string };

/** What ends an invitation: its person answers, or whoever asked takes it back. */
export const INVITATION_ENDS = {
  accept: 'ACCEPTED',
  decline: 'DECLINED',
  withdraw: 'WITHDRAWN',
} as const satisfies Record<string, InvitationState>;
export type InvitationEnd = keyof typeof INVITATION_ENDS;

interface Waiting {
  readonly state: InvitationState;
  readonly expiresAt: Date;
}

/** The state at a moment: one that nobody has answered expires by itself. */
export const invitationStateAt = ({ state, expiresAt }: Waiting, now: Date): InvitationState =>
  state === 'PENDING' && expiresAt <= now ? 'EXPIRED' : state;

/**
 * The state after an answer; only an invitation that waits for one has it.
 * @throws DomainError INVITATION_CLOSED with the state that it has
 */
export function invitationAfter(invitation: Waiting, end: InvitationEnd, now: Date): InvitationState {
  const state = invitationStateAt(invitation, now);
  if (state !== 'PENDING') throw new DomainError('INVITATION_CLOSED', { state });
  return INVITATION_ENDS[end];
}
