import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import {
  type AccountFacts,
  assertMayGrant,
  assertMayOffer,
  assertMayRestore,
  assertMayRevoke,
  assertMaySuspend,
  assertNotJudgeOf,
  assertNotLastAdministrator,
  isGlobalAdministrator,
  reachOf,
  SUSPENDING_ROLES,
} from '#domain/identity/accounts/account.policy';
import { settingsProblems } from '#domain/identity/accounts/account.rules';
import type { AccountEventData } from '#domain/identity/accounts/events';
import { type Actor, actorId, type PersonActor, type StaffGrant } from '#domain/kernel/actor';
import { DomainError, refuseProblems } from '#domain/kernel/errors';
import { AccountStore } from '#features/identity/accounts/account.store';
import { AccountReachStore } from '#features/identity/accounts/account-reach.store';
import { accountEvent } from '#features/identity/accounts/accounts.service';
import { type Addressee, InvitationsService } from '#features/identity/accounts/invitations.service';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

/** Asking people to take roles, taking roles away, suspending accounts. */
@Injectable()
export class StaffService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly accounts: AccountStore,
    private readonly reach: AccountReachStore,
    private readonly invitations: InvitationsService,
    private readonly outbox: Outbox<AccountEventData>,
    private readonly clock: Clock,
  ) {}

  /**
   * Asks a person to take a role, by email; the role holds once the person accepts it. Answers the id of the
   * invitation, alike whether the address is known or not. Refuses FORBIDDEN.
   */
  invite(actor: Actor, person: Addressee, grant: StaffGrant): Promise<string> {
    refuseProblems(settingsProblems(person));
    assertMayOffer(actor, grant);
    return this.work.run(actorId(actor), (tx) =>
      this.invitations.askByAddress(tx, actorId(actor), person, termsOf(grant)),
    );
  }

  /**
   * Asks the owner of an account to take a role; one that the account has already asks nothing. Refuses NOT_FOUND,
   * FORBIDDEN.
   */
  async grant(actor: PersonActor, accountId: string, grant: StaffGrant): Promise<void> {
    await this.work.run(actorId(actor), async (tx) => {
      const account = await this.accounts.lock(tx, accountId);
      assertMayGrant(actor, await this.reach.facts(tx, accountId), grant);
      if (await this.accounts.hasGrant(tx, accountId, grant)) return;
      await this.invitations.ask(tx, actorId(actor), account, termsOf(grant));
    });
  }

  /**
   * Gives the role that a person has accepted; part of the transaction in which it is accepted. A role that the account
   * has already changes nothing. Refuses JUDGE_AND_MEMBER to somebody of an institution that the role reaches.
   */
  async takeUp(
    tx: Tx,
    accountId: string,
    { role, programmeId, country }: StaffGrant,
    by: string,
  ): Promise<void> {
    const grant = { role, programmeId, country };
    const account = await this.accounts.lock(tx, accountId);
    assertNotJudgeOf([grant], await this.reach.membershipPlaces(tx, accountId));
    const row = { ...grant, id: uuidv7(), accountId, grantedBy: by, grantedAt: this.clock.now() };
    if (!(await this.accounts.insertGrant(tx, row))) return;
    await this.outbox.append(tx, accountId, accountEvent(account, 'staff.granted', grant));
  }

  /** Takes a role away, at once. Refuses NOT_FOUND, FORBIDDEN, LAST_ADMINISTRATOR. */
  async revoke(actor: PersonActor, grantId: string): Promise<void> {
    await this.take(actor, grantId, (account) => assertMayRevoke(actor, account));
  }

  /** Resigns one of the actor's own roles, at once. Refuses NOT_FOUND, LAST_ADMINISTRATOR. */
  async resign(actor: PersonActor, grantId: string): Promise<void> {
    await this.take(actor, grantId, (account) => assertOwn(actor, account));
  }

  /**
   * Shuts a person out at once: every session ends. Needs a reason. Refuses NOT_FOUND, FORBIDDEN, LAST_ADMINISTRATOR,
   * SUSPENDED_FROM_ABOVE.
   */
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
      await this.outbox.append(tx, actorId(actor), accountEvent(account, 'account.suspended', {}));
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
      await this.outbox.append(tx, actorId(actor), accountEvent(account, 'account.restored', {}));
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
}

const termsOf = ({ role, programmeId, country }: StaffGrant) =>
  ({ kind: 'ROLE', role, programmeId, country }) as const;

/** A role of somebody else answers as one that does not exist. */
function assertOwn(actor: PersonActor, { accountId }: AccountFacts): void {
  if (accountId !== actor.accountId) throw new DomainError('NOT_FOUND');
}
