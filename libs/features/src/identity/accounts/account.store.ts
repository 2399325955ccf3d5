import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import type { TokenPurpose } from '#domain/identity/accounts/account.rules';
import type { StaffGrant } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import type { ActedFor } from '#domain/kernel/who';
import {
  AccountEntity,
  AccountTokenEntity,
  MembershipEntity,
  SessionEntity,
  StaffGrantEntity,
} from '#features/identity/accounts/account.entity';
import type { Tx } from '#platform/db/tx';

/** Which sessions outlive a change of password: the one of this digest, all, or none. */
export type KeptSessions = 'ALL_SESSIONS' | 'NO_SESSION' | { readonly tokenHash: string };

/** Write side of accounts, sessions, links and grants. */
@Injectable()
export class AccountStore {
  /** Adds an account; answers false when the email address is taken. */
  async insert(tx: Tx, account: AccountEntity): Promise<boolean> {
    const result = await tx
      .createQueryBuilder()
      .insert()
      .into(AccountEntity)
      .values(account)
      .orIgnore()
      .returning('id')
      .execute();
    return (result.raw as unknown[]).length > 0;
  }

  /**
   * Adds many accounts in one statement; answers the ids of those whose email address was free. Of two with one address
   * the first is added.
   */
  async insertAll(tx: Tx, accounts: readonly AccountEntity[]): Promise<ReadonlySet<string>> {
    if (accounts.length === 0) return new Set();
    // In one order for everybody, so that two tables that share addresses cannot wait for each other.
    const byAddress = [...accounts].sort((a, b) => (a.email.toLowerCase() < b.email.toLowerCase() ? -1 : 1));
    const added = await tx
      .createQueryBuilder()
      .insert()
      .into(AccountEntity)
      .values(byAddress)
      .orIgnore()
      .returning('id')
      .updateEntity(false)
      .execute();
    return new Set((added.raw as { id: string }[]).map(({ id }) => id));
  }

  /** The account, locked until the transaction ends. Throws NOT_FOUND, for one that was erased too. */
  async lock(tx: Tx, id: string): Promise<AccountEntity> {
    const account = await tx.findOne(AccountEntity, {
      where: { id, erasedAt: IsNull() },
      lock: { mode: 'pessimistic_write' },
    });
    if (!account) throw new DomainError('NOT_FOUND');
    return account;
  }

  /** The account with this email address, locked, or null. */
  lockByEmail(tx: Tx, email: string): Promise<AccountEntity | null> {
    return tx.findOne(AccountEntity, {
      where: { email, erasedAt: IsNull() },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Saves the account with the next version. */
  async save(tx: Tx, account: AccountEntity): Promise<void> {
    account.version += 1;
    await tx.save(AccountEntity, account);
  }

  async insertSession(tx: Tx, session: SessionEntity): Promise<void> {
    await tx.insert(SessionEntity, session);
  }

  /** Ends one session of the account; answers whether there was one. */
  async deleteSession(tx: Tx, accountId: string, id: string): Promise<boolean> {
    const result = await tx.delete(SessionEntity, { id, accountId });
    return (result.affected ?? 0) > 0;
  }

  async deleteSessionByToken(tx: Tx, tokenHash: string): Promise<void> {
    await tx.delete(SessionEntity, { tokenHash });
  }

  /**
   * Saves the account and voids every open proof of it: links of all purposes, those that were asked for and not sent
   * yet, and the sessions that are not kept.
   */
  async saveAndVoidProofs(tx: Tx, account: AccountEntity, kept: KeptSessions = 'NO_SESSION'): Promise<void> {
    account.proofsVersion = account.version + 1;
    await this.save(tx, account);
    await tx.delete(AccountTokenEntity, { accountId: account.id, usedAt: IsNull() });
    if (kept === 'NO_SESSION') await this.withdrawAskedBy(tx, account.id);
    if (kept === 'ALL_SESSIONS') return;
    const others = kept === 'NO_SESSION' ? {} : { tokenHash: Not(kept.tokenHash) };
    await tx.delete(SessionEntity, { accountId: account.id, ...others });
  }

  /** Takes back what the account has asked others to accept: whoever had it in hand may have asked. */
  private async withdrawAskedBy(tx: Tx, accountId: string): Promise<void> {
    await tx.query(
      `UPDATE invitation SET state = 'WITHDRAWN' WHERE asked_by = $1::text AND state = 'PENDING'`,
      [accountId],
    );
  }

  /** Voids the open links of one purpose; with a cause, all but those of it. */
  async voidLinks(tx: Tx, accountId: string, purpose: TokenPurpose, cause?: string): Promise<void> {
    await tx.query(
      `DELETE FROM account_token WHERE account_id = $1 AND purpose = $2 AND used_at IS NULL
          AND ($3::uuid IS NULL OR cause IS DISTINCT FROM $3::uuid)`,
      [accountId, purpose, cause ?? null],
    );
  }

  /** Whose link this is; null when there is no such link. */
  async ownerOfToken(tx: Tx, tokenHash: string): Promise<string | null> {
    return (await tx.findOneBy(AccountTokenEntity, { tokenHash }))?.accountId ?? null;
  }

  async insertToken(tx: Tx, token: AccountTokenEntity): Promise<void> {
    await tx.insert(AccountTokenEntity, token);
  }

  /** The link, locked, or null. */
  lockToken(tx: Tx, tokenHash: string): Promise<AccountTokenEntity | null> {
    return tx.findOne(AccountTokenEntity, { where: { tokenHash }, lock: { mode: 'pessimistic_write' } });
  }

  /** Throws TOKEN_INVALID for a token that nobody was sent, or that was used. */
  async assertToken(tx: Tx, tokenHash: string): Promise<void> {
    if (!(await tx.existsBy(AccountTokenEntity, { tokenHash, usedAt: IsNull() })))
      throw new DomainError('TOKEN_INVALID');
  }

  async saveToken(tx: Tx, token: AccountTokenEntity): Promise<void> {
    await tx.save(AccountTokenEntity, token);
  }

  /** Adds a grant; answers false when the account holds it already. */
  async insertGrant(tx: Tx, grant: StaffGrantEntity): Promise<boolean> {
    const result = await tx
      .createQueryBuilder()
      .insert()
      .into(StaffGrantEntity)
      .values(grant)
      .orIgnore()
      .returning('id')
      .execute();
    return (result.raw as unknown[]).length > 0;
  }

  /** Whether the account has exactly this role. */
  async hasGrant(tx: Tx, accountId: string, { role, programmeId, country }: StaffGrant): Promise<boolean> {
    return tx.existsBy(StaffGrantEntity, {
      accountId,
      role,
      programmeId: programmeId ?? IsNull(),
      country: country ?? IsNull(),
    });
  }

  /** The grant; whoever changes it has locked its account. Throws NOT_FOUND. */
  async grant(tx: Tx, id: string): Promise<StaffGrantEntity> {
    const grant = await tx.findOneBy(StaffGrantEntity, { id });
    if (!grant) throw new DomainError('NOT_FOUND');
    return grant;
  }

  /** Takes a grant away. Throws NOT_FOUND when somebody else has done so. */
  async removeGrant(tx: Tx, id: string): Promise<void> {
    const { affected } = await tx.delete(StaffGrantEntity, { id });
    if (!affected) throw new DomainError('NOT_FOUND');
  }

  /** Which side of a record an account is: its professional, or a focal point of its institution; null: neither. */
  async sideOf(
    tx: Tx,
    accountId: string,
    { professionalId, institutionId }: { professionalId: string | null; institutionId: string },
  ): Promise<ActedFor | null> {
    const account = await tx.findOneBy(AccountEntity, { id: accountId });
    if (account?.professionalId && account.professionalId === professionalId) return 'PROFESSIONAL';
    return (await tx.existsBy(MembershipEntity, { accountId, institutionId })) ? 'FOCAL_POINT' : null;
  }

  /** The profile of an account; null when it has none. */
  async professionalOf(tx: Tx, accountId: string): Promise<string | null> {
    return (await tx.findOneBy(AccountEntity, { id: accountId }))?.professionalId ?? null;
  }

  /** Adds a person to an institution, or changes the role. */
  async putMembership(tx: Tx, membership: MembershipEntity): Promise<void> {
    await tx.upsert(MembershipEntity, membership, ['institutionId', 'accountId']);
  }

  /** The people of an institution, locked. */
  lockMemberships(tx: Tx, institutionId: string): Promise<MembershipEntity[]> {
    return tx.find(MembershipEntity, { where: { institutionId }, lock: { mode: 'pessimistic_write' } });
  }

  async removeMembership(tx: Tx, institutionId: string, accountId: string): Promise<void> {
    await tx.delete(MembershipEntity, { institutionId, accountId });
  }
}
