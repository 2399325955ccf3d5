import { Injectable } from '@nestjs/common';
import { withRole } from '#domain/account/membership.rules';
import type { InstitutionRole } from '#domain/actor';
import { DomainError } from '#domain/errors';
import { AccountsService, type Registration } from '#features/accounts/accounts.service';
import { AccountStore } from '#features/accounts/account.store';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';

/** Who speaks for which institution. Every method is part of the caller's transaction, which has locked the institution. */
@Injectable()
export class MembershipsService {
  constructor(
    private readonly accounts: AccountStore,
    private readonly invitations: AccountsService,
    private readonly clock: Clock,
  ) {}

  /** Makes the account one of the institution's people. Refuses ALREADY_MEMBER. */
  async join(tx: Tx, institutionId: string, accountId: string, role: InstitutionRole): Promise<void> {
    const members = await this.accounts.lockMemberships(tx, institutionId);
    if (members.some((member) => member.accountId === accountId)) throw new DomainError('ALREADY_MEMBER');
    await this.accounts.putMembership(tx, { institutionId, accountId, role, since: this.clock.now() });
  }

  /** The account with this mail address, or a new one whose owner gets a link to choose a password; answers its id. */
  async invite(tx: Tx, by: string, person: Omit<Registration, 'password'>): Promise<string> {
    const known = await this.accounts.lockByEmail(tx, person.email);
    return known ? known.id : this.invitations.invite(tx, by, person);
  }

  /** Gives one of the people another role. Refuses NOT_FOUND, LAST_OWNER. */
  async changeRole(tx: Tx, institutionId: string, accountId: string, role: InstitutionRole): Promise<void> {
    const members = await this.accounts.lockMemberships(tx, institutionId);
    withRole(members, accountId, role);
    const since = members.find((member) => member.accountId === accountId)?.since ?? this.clock.now();
    await this.accounts.putMembership(tx, { institutionId, accountId, role, since });
  }

  /** Takes one of the people out. Refuses NOT_FOUND, LAST_OWNER. */
  async remove(tx: Tx, institutionId: string, accountId: string): Promise<void> {
    withRole(await this.accounts.lockMemberships(tx, institutionId), accountId, null);
    await this.accounts.removeMembership(tx, institutionId, accountId);
  }
}
