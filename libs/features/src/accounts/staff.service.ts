import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import {
  type AccountFacts,
  assertMayGrant,
  assertMayOffer,
  assertMayRestore,
  assertMayRevoke,
  assertMaySuspend,
  assertNotLastAdministrator,
  isGlobalAdministrator,
  reachOf,
  SUSPENDING_ROLES,
} from '#domain/account/account.policy';
import { settingsProblems } from '#domain/account/account.rules';
import { type Actor, actorId, type PersonActor, type StaffGrant } from '#domain/actor';
import { DomainError, refuseProblems } from '#domain/errors';
import { accountEvent, newAccount, type Registration } from '#features/accounts/accounts.service';
import { AccountReachStore } from '#features/accounts/account-reach.store';
import { AccountStore } from '#features/accounts/account.store';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { type Once, UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

/** Inviting staff, giving and taking roles, suspending accounts. */
@Injectable()
export class StaffService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly accounts: AccountStore,
    private readonly reach: AccountReachStore,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Invites a person with a first role; the mail carries a link to choose a password. Answers the account's id. Refuses EMAIL_TAKEN, FORBIDDEN. */
  invite(
    actor: Actor,
    person: Omit<Registration, 'password'>,
    grant: StaffGrant,
    key?: string | null,
  ): Promise<string> {
    refuseProblems(settingsProblems(person));
    const account = newAccount(person, null, this.clock.now());
    assertMayOffer(actor, grant);
    const once: Once = { actorId: actorId(actor), key, operation: 'inviteStaff', input: [person, grant] };
    return this.work.runOnce(once, async (tx) => {
      if (!(await this.accounts.insert(tx, account)))
        throw new DomainError('EMAIL_TAKEN', { field: 'email' });
      await this.insertGrant(tx, actor, account.id, grant);
      await this.outbox.append(
        tx,
        actorId(actor),
        accountEvent(account, 'staff.invited', { role: grant.role }),
      );
      return account.id;
    });
  }

  /** Gives an account a role; giving it twice changes nothing. Refuses NOT_FOUND, FORBIDDEN. */
  async grant(actor: PersonActor, accountId: string, grant: StaffGrant): Promise<void> {
    await this.work.run(actorId(actor), async (tx) => {
      const account = await this.accounts.lock(tx, accountId);
      assertMayGrant(actor, await this.reach.facts(tx, accountId), grant);
      if (!(await this.insertGrant(tx, actor, accountId, grant))) return;
      await this.outbox.append(tx, actorId(actor), accountEvent(account, 'staff.granted', { ...grant }));
    });
  }

  /** Takes a role away, at once. Refuses NOT_FOUND, FORBIDDEN, LAST_ADMINISTRATOR. */
  async revoke(actor: PersonActor, grantId: string): Promise<void> {
    await this.take(actor, grantId, (account) => assertMayRevoke(actor, account));
  }

  /** Gives one of the own roles back, at once. Refuses NOT_FOUND, LAST_ADMINISTRATOR. */
  async resign(actor: PersonActor, grantId: string): Promise<void> {
    await this.take(actor, grantId, (account) => assertOwn(actor, account));
  }

  /** Shuts a person out at once: every session ends. Needs a reason. Refuses NOT_FOUND, FORBIDDEN, LAST_ADMINISTRATOR, SUSPENDED_FROM_ABOVE. */
  async suspend(actor: PersonActor, accountId: string, reason: string): Promise<void> {
    if (!reason.trim()) throw new DomainError('REASON_REQUIRED', { field: 'reason' });
    await this.work.run(actorId(actor), async (tx) => {
      const account = await this.accounts.lock(tx, accountId);
      const facts = await this.reach.facts(tx, accountId);
      if (account.suspendedAt) assertMayRestore(actor, facts, account.suspensionReach);
      else assertMaySuspend(actor, facts);
      assertNotLastAdministrator(facts, await this.reach.lockActiveAdministrators(tx));
      account.suspendedAt ??= this.clock.now();
      account.suspensionReason = reason;
      account.suspensionReach = reachOf(actor, SUSPENDING_ROLES);
      await this.accounts.saveAndVoidProofs(tx, account);
      await this.outbox.append(tx, actorId(actor), accountEvent(account, 'account.suspended'));
    });
  }

  /** Lets a suspended person in again. Refuses NOT_FOUND, FORBIDDEN, SUSPENDED_FROM_ABOVE. */
  async restore(actor: PersonActor, accountId: string): Promise<void> {
    await this.work.run(actorId(actor), async (tx) => {
      const account = await this.accounts.lock(tx, accountId);
      assertMayRestore(actor, await this.reach.facts(tx, accountId), account.suspensionReach);
      account.suspendedAt = null;
      account.suspensionReason = null;
      account.suspensionReach = null;
      await this.accounts.save(tx, account);
      await this.outbox.append(tx, actorId(actor), accountEvent(account, 'account.restored'));
    });
  }

  private async take(
    actor: PersonActor,
    grantId: string,
    assertMay: (account: AccountFacts) => void,
  ): Promise<void> {
    await this.work.run(actorId(actor), async (tx) => {
      const { accountId, role, programmeId, country } = await this.accounts.grant(tx, grantId);
      const account = await this.accounts.lock(tx, accountId);
      assertMay(await this.reach.facts(tx, accountId));
      const grant = { role, programmeId, country };
      if (isGlobalAdministrator(grant))
        assertNotLastAdministrator({ accountId }, await this.reach.lockActiveAdministrators(tx));
      await this.accounts.removeGrant(tx, grantId);
      await this.outbox.append(tx, actorId(actor), accountEvent(account, 'staff.revoked', grant));
    });
  }

  private insertGrant(tx: Tx, actor: Actor, accountId: string, grant: StaffGrant): Promise<boolean> {
    const { role, programmeId, country } = grant;
    const grantedAt = this.clock.now();
    return this.accounts.insertGrant(tx, {
      id: uuidv7(),
      accountId,
      role,
      programmeId,
      country,
      grantedBy: actorId(actor),
      grantedAt,
    });
  }
}

/** A role of somebody else answers as one that does not exist. */
function assertOwn(actor: PersonActor, { accountId }: AccountFacts): void {
  if (accountId !== actor.accountId) throw new DomainError('NOT_FOUND');
}
