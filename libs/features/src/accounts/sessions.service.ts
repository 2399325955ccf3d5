import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { hoursAfter, SESSION_HOURS, type SessionDelivery } from '#domain/account/account.rules';
import { actorId, type PersonActor } from '#domain/actor';
import { DomainError } from '#domain/errors';
import { accountEvent } from '#features/accounts/accounts.service';
import { AccountStore } from '#features/accounts/account.store';
import { Clock } from '#platform/clock/clock';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { RateLimits } from '#platform/limits/rate-limits';
import { Outbox } from '#platform/outbox/outbox';
import { digestToken, newToken, verifyPassword } from '#platform/security/secrets';

/** What signs in: the person's words and where they come from. */
export interface SignIn {
  readonly email: string;
  readonly password: string;
  readonly delivery: SessionDelivery;
  /** How the browser or program names itself, for the owner's list of sessions. */
  readonly label: string;
  /** The network address, for the limit of attempts only. */
  readonly address: string;
}

/** A new session: the token is shown once and kept nowhere. */
export interface NewSession {
  readonly token: string;
  readonly accountId: string;
  readonly expiresAt: Date;
}

/** Signing in and out. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly accounts: AccountStore,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly limits: RateLimits,
  ) {}

  /** Signs a person in. Unknown address and wrong password answer alike, in text and time. Refuses SIGN_IN_FAILED, EMAIL_NOT_CONFIRMED, ACCOUNT_SUSPENDED. */
  async signIn({ email, password, delivery, label, address }: SignIn): Promise<NewSession> {
    const attempt = digestToken(`${email.toLowerCase()}|${address}`);
    await this.limits.attempt(attempt, digestToken(email.toLowerCase()));
    const session = await this.work.run('visitor', async (tx) => {
      const account = await this.accounts.lockByEmail(tx, email);
      const fits = await verifyPassword(account?.passwordHash, password);
      if (!account || !fits) throw new DomainError('SIGN_IN_FAILED');
      if (account.suspendedAt) throw new DomainError('ACCOUNT_SUSPENDED');
      if (!account.confirmedAt) throw new DomainError('EMAIL_NOT_CONFIRMED');
      const token = newToken();
      const createdAt = this.clock.now();
      const expiresAt = hoursAfter(createdAt, SESSION_HOURS[delivery]);
      await this.accounts.insertSession(tx, {
        id: uuidv7(),
        accountId: account.id,
        tokenHash: digestToken(token),
        createdAt,
        expiresAt,
        label,
      });
      await this.outbox.append(tx, account.id, accountEvent(account, 'account.signed-in'));
      return { token, accountId: account.id, expiresAt };
    });
    await Promise.all([this.limits.forgive(attempt), this.limits.forgive(digestToken(email.toLowerCase()))]);
    return session;
  }

  /** Makes sure, before something grave, that it is the person who sits there. Refuses PASSWORD_WRONG for the field; throws RateLimitedError. */
  async prove(actor: PersonActor, password: string, field = 'password'): Promise<void> {
    const attempt = digestToken(`prove ${actor.accountId}`);
    await this.limits.attempt(attempt);
    const account = await this.work.run(actorId(actor), (tx) => this.accounts.lock(tx, actor.accountId));
    if (!(await verifyPassword(account.passwordHash, password)))
      throw new DomainError('PASSWORD_WRONG', { field });
    await this.limits.forgive(attempt);
  }

  /** Ends the session of this token; harmless when it has ended already. */
  async signOut(token: string): Promise<void> {
    await this.work.run('visitor', (tx) => this.accounts.deleteSessionByToken(tx, digestToken(token)));
  }

  /** Ends one of the own sessions. Refuses NOT_FOUND. */
  async end(actor: PersonActor, sessionId: string): Promise<void> {
    await this.work.run(actorId(actor), async (tx) => {
      if (!(await this.accounts.deleteSession(tx, actor.accountId, sessionId)))
        throw new DomainError('NOT_FOUND');
    });
  }
}
