import { Injectable } from '@nestjs/common';
import { v7 as uuidv7, validate as isUuid } from 'uuid';
import { hoursAfter } from '#domain/identity/accounts/account.rules';
import type { AccountEventData } from '#domain/identity/accounts/events';
import {
  INVITATION_DAYS,
  invitationAfter,
  type InvitationEnd,
  type InvitationTerms,
} from '#domain/identity/accounts/invitation.rules';
import type { AccountEntity } from '#features/identity/accounts/account.entity';
import { AccountStore } from '#features/identity/accounts/account.store';
import { accountEvent, newAccount, type Registration } from '#features/identity/accounts/accounts.service';
import type { InvitationEntity } from '#features/identity/accounts/invitation.entity';
import { InvitationStore } from '#features/identity/accounts/invitation.store';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { Outbox } from '#platform/outbox/outbox';

/** A person who is asked by an address, whether it is known or not. */
export type Addressee = Omit<Registration, 'password'>;

/** An invitation as it is, for those who answer it. */
export type Invitation = Readonly<InvitationEntity>;

/** Which mail carries the link to somebody who has no password yet. */
const BY_LINK: Readonly<Record<InvitationTerms['kind'], 'account.invited' | 'staff.invited'>> = {
  MEMBERSHIP: 'account.invited',
  ROLE: 'staff.invited',
  COVER: 'account.invited',
};
const ENDED = {
  accept: 'invitation.accepted',
  decline: 'invitation.declined',
  withdraw: 'invitation.withdrawn',
} as const satisfies Readonly<Record<InvitationEnd, keyof AccountEventData>>;

/** Asking people to accept what would bind them. Every method is part of the caller's transaction. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly accounts: AccountStore,
    private readonly invitations: InvitationStore,
    private readonly outbox: Outbox<AccountEventData>,
    private readonly clock: Clock,
  ) {}

  /** The invitation as it is. Throws NOT_FOUND. */
  one(tx: Tx, id: string): Promise<Invitation> {
    return this.invitations.one(tx, id);
  }

  /** The id of the invitation that a link of a mail was for; null when it was for none. */
  ofEvent(tx: Tx, eventId: string): Promise<string | null> {
    return this.invitations.ofEvent(tx, eventId);
  }

  /**
   * Asks whoever has the address, and makes an account that waits where it is not known. Answers the id of the
   * invitation, in the same way in either case: whoever asks learns nothing of the person from the address.
   */
  async askByAddress(tx: Tx, by: string, person: Addressee, terms: InvitationTerms): Promise<string> {
    const account = (await this.accounts.lockByEmail(tx, person.email)) ?? (await this.prepare(tx, person));
    return this.ask(tx, by, account, terms, person);
  }

  /** Asks the owner of an account; answers the id of the invitation. One that asked for the same thing is withdrawn. */
  async ask(
    tx: Tx,
    by: string,
    account: AccountEntity,
    terms: InvitationTerms,
    typed?: Addressee,
  ): Promise<string> {
    const askedAt = this.clock.now();
    const invitation: InvitationEntity = {
      id: uuidv7(),
      accountId: account.id,
      kind: terms.kind,
      terms,
      institutionId: terms.kind === 'MEMBERSHIP' ? terms.institutionId : null,
      state: 'PENDING',
      askedBy: by,
      email: typed?.email ?? null,
      displayName: typed?.displayName.trim() ?? null,
      askedAt,
      expiresAt: hoursAfter(askedAt, INVITATION_DAYS * 24),
      answeredAt: null,
    };
    await this.invitations.withdrawSame(tx, invitation);
    await this.invitations.insert(tx, invitation);
    const name = account.passwordHash ? 'invitation.made' : BY_LINK[terms.kind];
    await this.outbox.append(tx, by, accountEvent(account, name, factsOf(invitation)));
    return invitation.id;
  }

  /** Ends an invitation and tells whoever asked. Refuses INVITATION_CLOSED. */
  async end(tx: Tx, by: string, id: string, end: InvitationEnd): Promise<void> {
    // The account before the invitation, as whoever asks locks them.
    const account = await this.accounts.lock(tx, (await this.invitations.one(tx, id)).accountId);
    const invitation = await this.invitations.lock(tx, id);
    const now = this.clock.now();
    invitation.state = invitationAfter(invitation, end, now);
    invitation.answeredAt = now;
    await this.invitations.save(tx, invitation);
    const receiverIds = isUuid(invitation.askedBy) ? [invitation.askedBy] : [];
    const data = { ...factsOf(invitation), receiverIds };
    await this.outbox.append(tx, by, accountEvent(account, ENDED[end], data));
  }

  private async prepare(tx: Tx, person: Addressee): Promise<AccountEntity> {
    const account = newAccount(person, null, this.clock.now());
    if (await this.accounts.insert(tx, account)) return account;
    // Somebody else has just taken the address.
    const known = await this.accounts.lockByEmail(tx, person.email);
    if (!known) throw new Error('an address is neither free nor taken');
    return known;
  }
}

/** Ids and codes alone. */
const factsOf = ({
  id,
  kind,
  institutionId,
  terms,
}: InvitationEntity): AccountEventData['invitation.made'] => ({
  invitationId: id,
  kind,
  ...(institutionId ? { institutionId } : {}),
  ...('role' in terms ? { role: terms.role } : {}),
});
