import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import {
  hoursAfter,
  isGoodPassword,
  LINK_HOURS,
  settingsProblems,
  type TokenPurpose,
} from '#domain/identity/accounts/account.rules';
import type { AccountEventData } from '#domain/identity/accounts/events';
import { type Actor, actorId, type PersonActor } from '#domain/kernel/actor';
import { DomainError, refuseProblems } from '#domain/kernel/errors';
import type { EventOf } from '#domain/kernel/event';
import type { Locale } from '#domain/kernel/locale';
import type { AccountEntity, AccountTokenEntity } from '#features/identity/accounts/account.entity';
import { AccountStore } from '#features/identity/accounts/account.store';
import { SignInBrakesService } from '#features/identity/accounts/sign-in-brakes.service';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';
import { isHardToGuess } from '#platform/security/password-strength';
import { digestToken, hashPassword, newToken } from '#platform/security/secrets';

/** What a person gives to register. */
export interface Registration {
  readonly email: string;
  readonly password: string;
  readonly displayName: string;
  readonly locale: Locale;
  /** IANA name. */
  readonly timeZone: string;
}

/** A person who is brought in, with the professional that the account is to be. */
export interface InvitedProfessional extends Omit<Registration, 'password'> {
  readonly professionalId: string;
}

/** A link that was used: whose it was, and the event that asked for it, if one did. */
export interface UsedLink {
  readonly accountId: string;
  readonly eventId: string | null;
}

/** What asked for a link. */
export interface LinkCause {
  readonly eventId: string;
  /** The version that the account had then. */
  readonly accountVersion: number;
}

/** What a person may change about their own account; what is left out stays. */
export interface AccountSettings {
  readonly displayName?: string | null;
  readonly locale?: Locale | null;
  readonly timeZone?: string | null;
}

/** Registration, mail confirmation, password and settings of accounts. */
@Injectable()
export class AccountsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly accounts: AccountStore,
    private readonly outbox: Outbox<AccountEventData>,
    private readonly clock: Clock,
    private readonly brakes: SignInBrakesService,
  ) {}

  /**
   * Makes an account that waits for its email address to be confirmed; answers its id. An address that is known answers
   * alike, with an id that nobody has; its owner gets an email instead. Refuses PASSWORD_TOO_WEAK, BAD_INPUT.
   */
  async register(actor: Actor, input: Registration): Promise<string> {
    refuseProblems(settingsProblems(input));
    assertGoodPassword(input.password, input);
    const mayEmail = await this.brakes.mayEmail(input.email, 'register');
    const account = newAccount(input, await hashPassword(input.password), this.clock.now());
    const work = this.work.run(actorId(actor), async (tx) => {
      const isNew = await this.accounts.insert(tx, account);
      if (isNew) await this.appendEvent(tx, account.id, account, 'account.registered');
      else if (mayEmail) await this.tellOwner(tx, input.email);
    });
    await noSoonerThan(ALIKE_MS, work);
    return account.id;
  }

  /**
   * Makes accounts for people whom somebody else brings in, professionals from the beginning; the mail carries a link
   * to choose a password. Part of the caller's transaction. Answers the account of each, in their order, or
   * null where the email address is taken.
   */
  async inviteAll(tx: Tx, by: string, people: readonly InvitedProfessional[]): Promise<(string | null)[]> {
    const now = this.clock.now();
    const accounts = people.map(({ professionalId, ...person }) => ({
      ...newAccount(person, null, now),
      professionalId,
    }));
    const added = await this.accounts.insertAll(tx, accounts);
    const events = accounts
      .filter(({ id }) => added.has(id))
      .map((account) => accountEvent(account, 'account.invited', {}));
    await this.outbox.append(tx, by, ...events);
    return accounts.map(({ id }) => (added.has(id) ? id : null));
  }

  /** Confirms the email address by the link that was sent to it. Refuses TOKEN_INVALID. */
  confirm(token: string): Promise<void> {
    return this.work.run('visitor', async (tx) => {
      const { account } = await this.redeem(tx, token, 'CONFIRM');
      account.confirmedAt ??= this.clock.now();
      await this.accounts.save(tx, account);
      await this.appendEvent(tx, account.id, account, 'account.confirmed');
    });
  }

  /** Asks for a link to choose a new password. Answers alike whether the address is known or not. */
  async requestPasswordReset(email: string): Promise<void> {
    const mayEmail = await this.brakes.mayEmail(email, 'requestPasswordReset');
    await noSoonerThan(
      ALIKE_MS,
      this.work.run('visitor', async (tx) => {
        const account = await this.accounts.lockByEmail(tx, email);
        if (account && !account.suspendedAt && mayEmail)
          await this.appendEvent(tx, 'visitor', account, 'account.password-reset-requested');
      }),
    );
  }

  /**
   * Sets a password by a link that was sent (reset or invitation); ends every session and voids every other link.
   * Refuses TOKEN_INVALID, PASSWORD_TOO_WEAK.
   */
  async setPassword(token: string, password: string, purpose: 'RESET' | 'INVITE'): Promise<UsedLink> {
    // A token that nobody was sent costs no hashing.
    await this.work.run('visitor', (tx) => this.accounts.assertToken(tx, digestToken(token)));
    const passwordHash = await hashPassword(password);
    return this.work.run('visitor', async (tx) => {
      const { account, eventId } = await this.redeem(tx, token, purpose);
      assertGoodPassword(password, account);
      account.passwordHash = passwordHash;
      account.confirmedAt ??= this.clock.now();
      await this.accounts.saveAndVoidProofs(tx, account);
      await this.appendEvent(tx, account.id, account, 'account.password-changed');
      return { accountId: account.id, eventId };
    });
  }

  /** Changes the person's own name, language or time zone. */
  async changeSettings(actor: PersonActor, settings: AccountSettings): Promise<void> {
    await this.work.run(actorId(actor), async (tx) => {
      const account = await this.accounts.lock(tx, actor.accountId);
      account.displayName = settings.displayName ?? account.displayName;
      account.locale = settings.locale ?? account.locale;
      account.timeZone = settings.timeZone ?? account.timeZone;
      refuseProblems(settingsProblems(account));
      await this.accounts.save(tx, account);
    });
  }

  /**
   * Makes the link token that a mail carries. Called by the job that sends the mail, so that no queue or table ever
   * holds the token itself. A newer link voids the older ones of its purpose; a mail that is sent again leaves the link
   * of the first. Where all proofs were voided since the link was asked for, the token is good for nothing.
   */
  issueLink(accountId: string, purpose: TokenPurpose, cause?: LinkCause): Promise<string> {
    return this.work.run('system:accounts', async (tx) => {
      const token = newToken();
      const account = await this.accounts.lock(tx, accountId);
      const isVoid = (cause?.accountVersion ?? account.version) < account.proofsVersion;
      if (isVoid || account.suspendedAt) return token;
      const expiresAt = hoursAfter(this.clock.now(), LINK_HOURS[purpose]);
      await this.accounts.voidLinks(tx, accountId, purpose, cause?.eventId);
      await this.accounts.insertToken(tx, {
        tokenHash: digestToken(token),
        accountId,
        purpose,
        expiresAt,
        usedAt: null,
        cause: cause?.eventId ?? null,
      });
      return token;
    });
  }

  /**
   * Remembers in the account that it is this professional; part of the transaction that makes the professional. Refuses
   * PROFILE_EXISTS.
   */
  async linkProfessional(tx: Tx, accountId: string, professionalId: string): Promise<void> {
    const account = await this.accounts.lock(tx, accountId);
    if (account.professionalId) throw new DomainError('PROFILE_EXISTS');
    account.professionalId = professionalId;
    await this.accounts.save(tx, account);
  }

  private async redeem(
    tx: Tx,
    token: string,
    purpose: TokenPurpose,
  ): Promise<{ account: AccountEntity; eventId: string | null }> {
    const owner = await this.accounts.ownerOfToken(tx, digestToken(token));
    if (!owner) throw new DomainError('TOKEN_INVALID');
    // The account first, as everybody locks, so that two links of it cannot both be the last one.
    const account = await this.accounts.lock(tx, owner);
    const link: AccountTokenEntity | null = await this.accounts.lockToken(tx, digestToken(token));
    const now = this.clock.now();
    if (!link || link.purpose !== purpose || link.usedAt || link.expiresAt <= now)
      throw new DomainError('TOKEN_INVALID');
    link.usedAt = now;
    await this.accounts.saveToken(tx, link);
    await this.accounts.voidLinks(tx, owner, purpose);
    return { account, eventId: link.cause };
  }

  /**
   * Somebody has registered with the address of an account: its owner gets the link again, or learns that there is one.
   */
  private async tellOwner(tx: Tx, email: string): Promise<void> {
    const owner = await this.accounts.lockByEmail(tx, email);
    if (!owner || owner.suspendedAt) return;
    await this.appendEvent(
      tx,
      'visitor',
      owner,
      owner.confirmedAt ? 'account.registered-again' : 'account.registered',
    );
  }

  private appendEvent(
    tx: Tx,
    by: string,
    account: AccountEntity,
    name: keyof AccountEventData,
  ): Promise<void> {
    return this.outbox.append(tx, by, accountEvent(account, name, {}));
  }
}

/** The account of a new person; invited staff have no password yet. */
export function newAccount(
  person: Omit<Registration, 'password'>,
  passwordHash: string | null,
  now: Date,
): AccountEntity {
  return {
    id: uuidv7(),
    email: person.email,
    displayName: person.displayName.trim(),
    locale: person.locale,
    timeZone: person.timeZone,
    passwordHash,
    confirmedAt: null,
    suspendedAt: null,
    suspensionReason: null,
    suspensionReach: null,
    erasedAt: null,
    professionalId: null,
    createdAt: now,
    version: 1,
    proofsVersion: 1,
  };
}

/** An event about an account. */
export function accountEvent<N extends keyof AccountEventData>(
  account: AccountEntity,
  name: N,
  data: AccountEventData[N],
): EventOf<N, AccountEventData[N]> {
  return { name, aggregate: { type: 'account', id: account.id, version: account.version }, data };
}

/** Refuses a password that is too short, made of the person's own words, or easy to guess: PASSWORD_TOO_WEAK. */
export function assertGoodPassword(
  password: string,
  { email, displayName }: Pick<Registration, 'email' | 'displayName'>,
): void {
  const own = [email, ...email.split(/[@.+_-]/), ...displayName.split(/\s+/)];
  if (!isGoodPassword(password, email) || !isHardToGuess(password, own))
    throw new DomainError('PASSWORD_TOO_WEAK', { field: 'password' });
}

/** Longer than the work for a known address takes, so that the time says nothing, in milliseconds. */
const ALIKE_MS = 250;

/** The answer, but not before so much time has passed. */
async function noSoonerThan<T>(ms: number, work: Promise<T>): Promise<T> {
  const [answer] = await Promise.all([work, pause(ms)]);
  return answer;
}
