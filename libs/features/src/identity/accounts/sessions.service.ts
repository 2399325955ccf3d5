import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { hoursAfter, SESSION_HOURS, type SessionDelivery } from '#domain/identity/accounts/account.rules';
import type { AccountEventData } from '#domain/identity/accounts/events';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import type { AccountEntity } from '#features/identity/accounts/account.entity';
import { AccountStore } from '#features/identity/accounts/account.store';
import { accountEvent } from '#features/identity/accounts/accounts.service';
import { SignInBrakesService } from '#features/identity/accounts/sign-in-brakes.service';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';
import { deviceMark, deviceOf } from '#platform/security/known-device';
import { digestToken, newToken, verifyPassword } from '#platform/security/secrets';

/** What signs in: the person's words and where they come from. */
export interface SignIn {
  readonly email: string;
  readonly password: string;
  readonly delivery: SessionDelivery;
  /** How the browser or program names itself, for the owner's list of sessions. */
  readonly label: string;
  /** The prefix of the network address, for the limit of attempts only. */
  readonly prefix: string;
  /** What the browser shows of an earlier sign-in. */
  readonly deviceMark: string | null;
}

/** A new session: the token is shown once and kept nowhere. */
export interface NewSession {
  readonly token: string;
  readonly accountId: string;
  readonly expiresAt: Date;
  /** What a browser keeps to be known the next time. */
  readonly deviceMark: string;
}

/** Signing in and out. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly accounts: AccountStore,
    private readonly outbox: Outbox<AccountEventData>,
    private readonly clock: Clock,
    private readonly brakes: SignInBrakesService,
  ) {}

  /**
   * Signs a person in. Unknown address and wrong password answer alike, in text and time. Refuses SIGN_IN_FAILED,
   * EMAIL_NOT_CONFIRMED, ACCOUNT_SUSPENDED; throws RateLimitedError.
   */
  async signIn({ email, password, delivery, label, prefix, deviceMark: mark }: SignIn): Promise<NewSession> {
    const found = await this.work.run('visitor', (tx) => this.accounts.lockByEmail(tx, email));
    const attempt = { email, prefix, device: deviceOf(mark, found, this.clock.now()) };
    await this.brakes.before(attempt);
    // No transaction is open here: hashing takes long, and would keep a connection and the account from others.
    const fits = await verifyPassword(found?.passwordHash, password);
    if (!found || !fits) throw new DomainError('SIGN_IN_FAILED');
    const session = await this.work.run('visitor', (tx) => this.open(tx, found, delivery, label));
    await this.brakes.afterSuccess(attempt);
    return session;
  }

  /**
   * Makes sure, before something grave, that it is the person who sits there. Refuses PASSWORD_WRONG for the field;
   * throws RateLimitedError.
   */
  async prove(actor: PersonActor, password: string, field = 'password'): Promise<void> {
    await this.brakes.beforeProof(actor.accountId);
    const account = await this.work.run(actorId(actor), (tx) => this.accounts.lock(tx, actor.accountId));
    if (!(await verifyPassword(account.passwordHash, password)))
      throw new DomainError('PASSWORD_WRONG', { field });
    await this.brakes.afterProof(actor.accountId);
  }

  /** Ends the session of this token; harmless when it has ended already. */
  async signOut(token: string): Promise<void> {
    await this.work.run('visitor', (tx) => this.accounts.deleteSessionByToken(tx, digestToken(token)));
  }

  /** Ends one of the person's own sessions. Refuses NOT_FOUND. */
  async end(actor: PersonActor, sessionId: string): Promise<void> {
    await this.work.run(actorId(actor), async (tx) => {
      if (!(await this.accounts.deleteSession(tx, actor.accountId, sessionId)))
        throw new DomainError('NOT_FOUND');
    });
  }

  /** Opens a session of the account whose password was proved, unless that has changed since. */
  private async open(
    tx: Tx,
    proved: AccountEntity,
    delivery: SessionDelivery,
    label: string,
  ): Promise<NewSession> {
    const account = await this.accounts.lockByEmail(tx, proved.email);
    if (account?.passwordHash !== proved.passwordHash) throw new DomainError('SIGN_IN_FAILED');
    if (account.suspendedAt) throw new DomainError('ACCOUNT_SUSPENDED');
    if (!account.confirmedAt) throw new DomainError('EMAIL_NOT_CONFIRMED');
    const token = newToken();
    const createdAt = this.clock.now();
    const expiresAt = hoursAfter(createdAt, SESSION_HOURS[delivery]);
    const session = { id: uuidv7(), accountId: account.id, createdAt, expiresAt, label };
    await this.accounts.insertSession(tx, { ...session, tokenHash: digestToken(token) });
    await this.outbox.append(tx, account.id, accountEvent(account, 'account.signed-in', {}));
    return { token, accountId: account.id, expiresAt, deviceMark: deviceMark(account, createdAt) };
  }
}
