import { Injectable } from '@nestjs/common';
import type { AccountEventData } from '#domain/identity/accounts/events';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import { AccountStore } from '#features/identity/accounts/account.store';
import { accountEvent, assertGoodPassword } from '#features/identity/accounts/accounts.service';
import { SessionsService } from '#features/identity/accounts/sessions.service';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';
import { digestToken, hashPassword } from '#platform/security/secrets';

/** What a person gives to change the password. */
export interface PasswordChange {
  readonly currentPassword: string;
  readonly password: string;
  /** Whether every other browser and program is signed out. */
  readonly endOtherSessions: boolean;
}

/** Changing the password of one's own account while signed in. */
@Injectable()
export class PasswordChangeService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly accounts: AccountStore,
    private readonly sessions: SessionsService,
    private readonly outbox: Outbox<AccountEventData>,
  ) {}

  /**
   * Sets the new password and voids every link that was sent or asked for. The session of `token` stays, the others end
   * if the person wants it. Refuses PASSWORD_WRONG, PASSWORD_TOO_WEAK; throws RateLimitedError.
   */
  async change(actor: PersonActor, change: PasswordChange, token: string): Promise<void> {
    await this.sessions.prove(actor, change.currentPassword, 'currentPassword');
    const passwordHash = await hashPassword(change.password);
    await this.work.run(actorId(actor), async (tx) => {
      const account = await this.accounts.lock(tx, actor.accountId);
      assertGoodPassword(change.password, account);
      account.passwordHash = passwordHash;
      const kept = change.endOtherSessions ? { tokenHash: digestToken(token) } : 'ALL_SESSIONS';
      await this.accounts.saveAndVoidProofs(tx, account, kept);
      await this.outbox.append(tx, actorId(actor), accountEvent(account, 'account.password-changed', {}));
    });
  }
}
