import { Injectable } from '@nestjs/common';
import { ReferralClockService } from '#features/associations/referrals/referral-clock.service';
import type { Job } from '#worker/jobs';

/** Reminds whoever must answer a referral, and tells others of what nobody has answered in time. */
@Injectable()
export class KeepReferralsJob implements Job<'keep-referrals'> {
  readonly name = 'keep-referrals';

  constructor(private readonly referrals: ReferralClockService) {}

  async run(): Promise<void> {
    while ((await this.referrals.tick()) > 0);
  }
}
