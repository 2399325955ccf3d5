import { Injectable } from '@nestjs/common';
import { assertNotJudgeOf, type Place } from '#domain/identity/accounts/account.policy';
import { withoutMember, withRole } from '#domain/identity/accounts/membership.rules';
import type { InstitutionRole } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { AccountStore } from '#features/identity/accounts/account.store';
import { AccountReachStore } from '#features/identity/accounts/account-reach.store';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';

/** Who speaks for which institution. Every method is part of the caller's transaction, which has locked the institution. */
@Injectable()
export class MembershipsService {
  constructor(
    private readonly accounts: AccountStore,
    private readonly reach: AccountReachStore,
    private readonly clock: Clock,
  ) {}

  /** Keeps those out whose roles reach an institution in these places. Refuses JUDGE_AND_MEMBER. */
  async assertMayJoin(tx: Tx, accountId: string, places: readonly Place[]): Promise<void> {
    assertNotJudgeOf(await this.reach.grantsOf(tx, accountId), places);
  }

  /** Makes the account one of the institution's people. Refuses ALREADY_MEMBER. */
  async join(tx: Tx, institutionId: string, accountId: string, role: InstitutionRole): Promise<void> {
    const members = await this.accounts.lockMemberships(tx, institutionId);
    if (members.some((member) => member.accountId === accountId)) throw new DomainError('ALREADY_MEMBER');
    await this.accounts.putMembership(tx, { institutionId, accountId, role, since: this.clock.now() });
  }

  /** Makes sure that nobody of the institution has the address, which its people see of one another. Refuses ALREADY_MEMBER. */
  async assertNoMember(tx: Tx, institutionId: string, email: string): Promise<void> {
    const account = await this.accounts.lockByEmail(tx, email);
    const members = await this.accounts.lockMemberships(tx, institutionId);
    if (members.some(({ accountId }) => accountId === account?.id)) throw new DomainError('ALREADY_MEMBER');
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

  /** Lets one of the people go; answers whether the last owner has gone with it. Refuses NOT_FOUND. */
  async leave(tx: Tx, institutionId: string, accountId: string): Promise<{ readonly isOwnerless: boolean }> {
    const members = await this.accounts.lockMemberships(tx, institutionId);
    const after = withoutMember(members, accountId);
    await this.accounts.removeMembership(tx, institutionId, accountId);
    return { isOwnerless: !after.some(({ role }) => role === 'OWNER') };
  }
}
