import { Injectable } from '@nestjs/common';
import {
  BUDGETS,
  EMAILS,
  PROOFS,
  SIGN_IN_ADDRESS,
  SIGN_IN_WAITS,
  waitAfter,
} from '#domain/identity/accounts/budgets';
import { type Counted, type Growing, RateLimits } from '#platform/limits/rate-limits';
import { digestToken } from '#platform/security/secrets';

/** Who tries to sign in, from where. */
export interface SignInAttempt {
  readonly email: string;
  /** The address prefix. */
  readonly prefix: string;
  /** The browser, if the account has signed in there before. */
  readonly device: string | null;
}

const BY_ADDRESS: Counted = { name: 'sender:signIn', ...SIGN_IN_ADDRESS };
const BY_BOTH: Growing = {
  name: 'sign-in',
  seconds: SIGN_IN_WAITS.seconds,
  waitAfter: (failures) => waitAfter(failures, SIGN_IN_WAITS),
};
const BY_PERSON: Counted = { name: 'proof', ...PROOFS };
const MAILS: Counted = { name: 'emails', ...EMAILS };

/**
 * Slows down who guesses passwords, and whoever has emails sent to others. Nobody locks an owner out: failures count for
 * the address prefix they come from, and a browser in which the owner has signed in before is counted by itself.
 */
@Injectable()
export class SignInBrakesService {
  constructor(private readonly limits: RateLimits) {}

  /** Before the password is looked at. Throws RateLimitedError while one has to wait. */
  async before(attempt: SignInAttempt): Promise<void> {
    if (!attempt.device) await this.limits.spend(BY_ADDRESS, digestToken(attempt.prefix));
    await this.limits.attempt(BY_BOTH, keyOf(attempt));
  }

  /** After the right password: what was counted is forgotten. */
  async afterSuccess(attempt: SignInAttempt): Promise<void> {
    await this.limits.forgive(BY_BOTH, keyOf(attempt));
    if (!attempt.device) await this.limits.giveBack(BY_ADDRESS, digestToken(attempt.prefix));
  }

  /** Before somebody who is signed in proves the password again. Throws RateLimitedError. */
  beforeProof(accountId: string): Promise<void> {
    return this.limits.spend(BY_PERSON, digestToken(`prove ${accountId}`));
  }

  /** After the right proof. */
  afterProof(accountId: string): Promise<void> {
    return this.limits.giveBack(BY_PERSON, digestToken(`prove ${accountId}`));
  }

  /** Whether one more email may go to this address because somebody asked for it. Known or not, it is counted. */
  mayEmail(email: string, operation: 'register' | 'requestPasswordReset'): Promise<boolean> {
    const limit = BUDGETS[operation]?.account ?? EMAILS;
    const counted = { ...MAILS, ...limit, name: `${MAILS.name}:${operation}` };
    return this.limits.isWithin(counted, digestToken(email.toLowerCase()));
  }
}

const keyOf = ({ email, prefix, device }: SignInAttempt): string =>
  digestToken(`${email.toLowerCase()}|${device ? `device|${device}` : prefix}`);
