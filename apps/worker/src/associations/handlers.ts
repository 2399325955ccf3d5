import { KeepReferralsJob } from '#worker/associations/referrals/keep-referrals.job';
import { PurgeReferralsJob } from '#worker/associations/referrals/purge-referrals.job';
import { RecheckReferralsJob } from '#worker/associations/referrals/recheck-referrals.job';
import { EndAuditsJob } from '#worker/associations/registry/end-audits.job';
import { KeepServicesJob } from '#worker/associations/services/keep-services.job';

/** Who does the jobs of the directory, of self-audits and of referrals. */
export const ASSOCIATIONS_HANDLERS = [
  EndAuditsJob,
  KeepServicesJob,
  KeepReferralsJob,
  PurgeReferralsJob,
  RecheckReferralsJob,
];
