import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { FeaturesModule } from '#features/features.module';
import { Relay } from '#platform/outbox/relay';
import { JobQueue } from '#platform/queue/job-queue';
import { JOB_HANDLERS, JobRunner } from '#worker/job-runner';
import type { Job } from '#worker/jobs';
import { TidyJob } from '#worker/accounts/tidy.job';
import { KeepInstitutionsJob } from '#worker/institutions/keep-institutions.job';
import { FollowAccountJob } from '#worker/professionals/follow-account.job';
import { KeepProfilesJob } from '#worker/professionals/keep-profiles.job';
import { ForgetFilesJob } from '#worker/files/forget-files.job';
import { EndReservesJob } from '#worker/candidacies/end-reserves.job';
import { CloseCandidaciesJob } from '#worker/candidacies/close-candidacies.job';
import { SuggestCandidaciesJob } from '#worker/candidacies/suggest-candidacies.job';
import { FireClocksJob } from '#worker/clocks/fire-clocks.job';
import { ExpireNeedsJob } from '#worker/needs/expire-needs.job';
import { EndInvitationsJob } from '#worker/matching/end-invitations.job';
import { FollowHoldJob } from '#worker/matching/follow-hold.job';
import { FollowTaxonomyJob } from '#worker/matching/follow-taxonomy.job';
import { ForgetRunsJob } from '#worker/matching/forget-runs.job';
import { MatchNeedJob } from '#worker/matching/match-need.job';
import { MatchProfessionalJob } from '#worker/matching/match-professional.job';
import { AskForReportsJob } from '#worker/reports/ask-for-reports.job';
import { ScheduleReportsJob } from '#worker/reports/schedule-reports.job';
import { IssueCertificateJob } from '#worker/papers/issue-certificate.job';
import { RematchPartJob } from '#worker/matching/rematch-part.job';
import { StartRematchJob } from '#worker/matching/start-rematch.job';
import { AdvancePlacementJob } from '#worker/placements/advance-placement.job';
import { AdvancePlacementsJob } from '#worker/placements/advance-placements.job';
import { WatchClearancesJob } from '#worker/placements/watch-clearances.job';
import { OutboxRelay } from '#worker/outbox-relay';
import { DeliverNotificationJob } from '#worker/notifications/deliver-notification.job';
import { PlanNotificationsJob } from '#worker/notifications/plan-notifications.job';
import { SendDigestJob } from '#worker/notifications/send-digest.job';
import { SweepNotificationsJob } from '#worker/notifications/sweep-notifications.job';

/** One handler for every job of `jobs.ts`; the runner refuses to start otherwise. */
const HANDLERS: Type<Job>[] = [
  AskForReportsJob,
  AdvancePlacementJob,
  AdvancePlacementsJob,
  CloseCandidaciesJob,
  EndInvitationsJob,
  EndReservesJob,
  SuggestCandidaciesJob,
  DeliverNotificationJob,
  ExpireNeedsJob,
  FireClocksJob,
  FollowTaxonomyJob,
  FollowAccountJob,
  FollowHoldJob,
  ForgetFilesJob,
  ForgetRunsJob,
  IssueCertificateJob,
  KeepInstitutionsJob,
  KeepProfilesJob,
  MatchNeedJob,
  MatchProfessionalJob,
  StartRematchJob,
  RematchPartJob,
  PlanNotificationsJob,
  ScheduleReportsJob,
  SendDigestJob,
  SweepNotificationsJob,
  TidyJob,
  WatchClearancesJob,
];

@Module({})
export class WorkerModule {
  static with(queue: JobQueue): DynamicModule {
    return {
      module: WorkerModule,
      imports: [FeaturesModule],
      providers: [
        { provide: JobQueue, useValue: queue },
        Relay,
        OutboxRelay,
        JobRunner,
        ...HANDLERS,
        { provide: JOB_HANDLERS, inject: HANDLERS, useFactory: (...handlers: Job[]) => handlers },
      ],
    };
  }
}
