import { Injectable } from '@nestjs/common';
import { Env } from '#platform/config/env';
import { seal, unseal } from '#platform/security/seal';

/** What is kept sealed of a referral. */
export interface ReferralWords {
  /** The code of the case, as the sender keeps it. */
  readonly caseRef: string;
  /** What the receiver must prepare. */
  readonly prepare: string | null;
  /** Why the vital interest of the person allows it without consent. */
  readonly basisReason: string | null;
}

/** Closes and opens the words of referrals with the key of concerns; without one the database holds them unencrypted. */
@Injectable()
export class ReferralSealService {
  private readonly key: Buffer | null;

  constructor({ CONCERNS_KEY }: Env) {
    this.key = CONCERNS_KEY ? Buffer.from(CONCERNS_KEY, 'base64') : null;
  }

  close(referralId: string, { caseRef, prepare, basisReason }: ReferralWords): Buffer {
    return seal(JSON.stringify({ caseRef, prepare, basisReason }), `referral ${referralId}`, this.key);
  }

  /** The words; null once they were purged. Throws SealError when the key of the settings is another one. */
  open({ id, sealed }: { readonly id: string; readonly sealed: Buffer | null }): ReferralWords | null {
    return sealed && (JSON.parse(unseal(sealed, `referral ${id}`, this.key)) as ReferralWords);
  }
}
