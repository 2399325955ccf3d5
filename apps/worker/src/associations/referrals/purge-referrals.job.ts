import { Injectable } from '@nestjs/common';
import { ReferralClockService } from '#features/associations/referrals/referral-clock.service';
import type { Job } from '#worker/jobs';

/** Purges what referrals said that ended 30 days ago. */
@Injectable()
export class PurgeReferralsJob implements Job<'purge-referrals'> {
  readonly name = 'purge-referrals';

  constructor(private readonly referrals: ReferralClockService) {}

  async run(): Promise<void> {
    while ((await this.referrals.purge()) > 0);
  }
}
