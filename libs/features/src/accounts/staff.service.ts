import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { assertMayGrant, assertMaySuspend, reachesGrant } from '#domain/account/account.policy';
import { settingsProblems } from '#domain/account/account.rules';
import { type Actor, actorId, type PersonActor, type StaffGrant } from '#domain/actor';
import { DomainError, refuseProblems } from '#domain/errors';
import { accountEvent, newAccount, type Registration } from '#features/accounts/accounts.service';
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
    assertMayGrant(actor, account.id, grant);
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

  /** Gives an account a role; giving it twice changes nothing. */
  async grant(actor: PersonActor, accountId: string, grant: StaffGrant): Promise<void> {
    assertMayGrant(actor, accountId, grant);
    await this.work.run(actorId(actor), async (tx) => {
      const account = await this.accounts.lock(tx, accountId);
      if (!(await this.insertGrant(tx, actor, accountId, grant))) return;
      await this.outbox.append(tx, actorId(actor), accountEvent(account, 'staff.granted', { ...grant }));
    });
  }

  /** Takes a role away, at once. Refuses NOT_FOUND, FORBIDDEN. */
  async revoke(actor: PersonActor, grantId: string): Promise<void> {
    await this.work.run(actorId(actor), async (tx) => {
      const grant = await this.accounts.removeGrant(tx, grantId);
      if (!reachesGrant(actor, grant)) throw new DomainError('NOT_FOUND');
      assertMayGrant(actor, grant.accountId, grant);
      const account = await this.accounts.lock(tx, grant.accountId);
      const { role, programmeId, country } = grant;
      await this.outbox.append(
        tx,
        actorId(actor),
        accountEvent(account, 'staff.revoked', { role, programmeId, country }),
      );
    });
  }

  /** Shuts a person out at once: every session ends. Needs a reason. */
  async suspend(actor: PersonActor, accountId: string, reason: string): Promise<void> {
    assertMaySuspend(actor, accountId);
    if (!reason.trim()) throw new DomainError('REASON_REQUIRED', { field: 'reason' });
    await this.work.run(actorId(actor), async (tx) => {
      const account = await this.accounts.lock(tx, accountId);
      account.suspendedAt ??= this.clock.now();
      account.suspensionReason = reason;
      await this.accounts.saveAndVoidProofs(tx, account);
      await this.outbox.append(tx, actorId(actor), accountEvent(account, 'account.suspended'));
    });
  }

  /** Lets a suspended person in again. */
  async restore(actor: PersonActor, accountId: string): Promise<void> {
    assertMaySuspend(actor, accountId);
    await this.work.run(actorId(actor), async (tx) => {
      const account = await this.accounts.lock(tx, accountId);
      account.suspendedAt = null;
      account.suspensionReason = null;
      await this.accounts.save(tx, account);
      await this.outbox.append(tx, actorId(actor), accountEvent(account, 'account.restored'));
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
