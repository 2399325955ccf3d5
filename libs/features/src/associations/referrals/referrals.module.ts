import { Module } from '@nestjs/common';
import { ReferralQueries } from '#features/associations/referrals/referral.queries';
import { ReferralStore } from '#features/associations/referrals/referral.store';
import { ReferralClockService } from '#features/associations/referrals/referral-clock.service';
import { ReferralSealService } from '#features/associations/referrals/referral-seal.service';
import { ReferralWordsService } from '#features/associations/referrals/referral-words.service';
import { ReferralsService } from '#features/associations/referrals/referrals.service';
import { ServicesModule } from '#features/associations/services/services.module';
import { AuditModule } from '#features/identity/audit/audit.module';

const OPEN = [ReferralQueries, ReferralsService, ReferralWordsService, ReferralClockService];

@Module({
  imports: [AuditModule, ServicesModule],
  providers: [ReferralStore, ReferralSealService, ...OPEN],
  exports: OPEN,
})
export class ReferralsModule {}
