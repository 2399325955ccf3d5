import { ExpireInstitutionsJob } from '#worker/parties/institutions/expire-institutions.job';
import { ExpireProfilesJob } from '#worker/parties/professionals/expire-profiles.job';
import { FollowWordInProfilesJob } from '#worker/parties/professionals/follow-word-in-profiles.job';
import { RefreshAccountJob } from '#worker/parties/professionals/refresh-account.job';

/** Who does the jobs of institutions and professionals. */
export const PARTIES_HANDLERS = [
  ExpireInstitutionsJob,
  ExpireProfilesJob,
  FollowWordInProfilesJob,
  RefreshAccountJob,
];
