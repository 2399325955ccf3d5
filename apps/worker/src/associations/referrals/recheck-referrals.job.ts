import { Injectable } from '@nestjs/common';
import { ReferralClockService } from '#features/associations/referrals/referral-clock.service';
import type { Job, JobData } from '#worker/jobs';

/** Looks at the open referrals of children to an institution whose rating has changed. */
@Injectable()
export class RecheckReferralsJob implements Job<'recheck-referrals'> {
  readonly name = 'recheck-referrals';

  constructor(private readonly referrals: ReferralClockService) {}

  run({ institutionId }: JobData<'recheck-referrals'>): Promise<void> {
    return this.referrals.recheck(institutionId);
  }
}
