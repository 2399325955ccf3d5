import { CloseCandidaciesJob } from '#worker/marketplace/candidacies/close-candidacies.job';
import { EndReservesJob } from '#worker/marketplace/candidacies/end-reserves.job';
import { RemindInterviewsJob } from '#worker/marketplace/candidacies/remind-interviews.job';
import { SuggestCandidaciesJob } from '#worker/marketplace/candidacies/suggest-candidacies.job';
import { EndInvitationsJob } from '#worker/marketplace/matching/end-invitations.job';
import { MatchNeedJob } from '#worker/marketplace/matching/match-need.job';
import { MatchProfessionalJob } from '#worker/marketplace/matching/match-professional.job';
import { PurgeRunsJob } from '#worker/marketplace/matching/purge-runs.job';
import { RefreshHoldJob } from '#worker/marketplace/matching/refresh-hold.job';
import { RefreshTaxonomyJob } from '#worker/marketplace/matching/refresh-taxonomy.job';
import { RematchPartJob } from '#worker/marketplace/matching/rematch-part.job';
import { StartRematchJob } from '#worker/marketplace/matching/start-rematch.job';
import { ExpireNeedsJob } from '#worker/marketplace/needs/expire-needs.job';
import { FollowWordInNeedsJob } from '#worker/marketplace/needs/follow-word-in-needs.job';
import { NotifySearchesJob } from '#worker/marketplace/saved/notify-searches.job';

/** Who does the jobs of needs, matches and candidacies. */
export const MARKETPLACE_HANDLERS = [
  CloseCandidaciesJob,
  EndReservesJob,
  RemindInterviewsJob,
  SuggestCandidaciesJob,
  EndInvitationsJob,
  MatchNeedJob,
  MatchProfessionalJob,
  PurgeRunsJob,
  RefreshHoldJob,
  RefreshTaxonomyJob,
  RematchPartJob,
  StartRematchJob,
  ExpireNeedsJob,
  FollowWordInNeedsJob,
  NotifySearchesJob,
];
