import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { FeaturesModule } from '#features/features.module';
import { Relay } from '#platform/outbox/relay';
import { JobQueue } from '#platform/queue/job-queue';
import { RunDeadlinesJob } from '#worker/casework/deadlines/run-deadlines.job';
import { TidyJob } from '#worker/identity/accounts/tidy.job';
import { PurgeFilesJob } from '#worker/identity/files/purge-files.job';
import { JOB_HANDLERS, JobRunner } from '#worker/job-runner';
import type { Job } from '#worker/jobs';
import { CloseCandidaciesJob } from '#worker/marketplace/candidacies/close-candidacies.job';
import { EndReservesJob } from '#worker/marketplace/candidacies/end-reserves.job';
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
import { OutboxRelay } from '#worker/outbox-relay';
import { DeliverNotificationJob } from '#worker/outreach/notifications/deliver-notification.job';
import { PlanNotificationsJob } from '#worker/outreach/notifications/plan-notifications.job';
import { SendDigestJob } from '#worker/outreach/notifications/send-digest.job';
import { SweepNotificationsJob } from '#worker/outreach/notifications/sweep-notifications.job';
import { ExpireInstitutionsJob } from '#worker/parties/institutions/expire-institutions.job';
import { ExpireProfilesJob } from '#worker/parties/professionals/expire-profiles.job';
import { RefreshAccountJob } from '#worker/parties/professionals/refresh-account.job';
import { IssueCertificateJob } from '#worker/placements/papers/issue-certificate.job';
import { AdvancePlacementJob } from '#worker/placements/placements/advance-placement.job';
import { AdvancePlacementsJob } from '#worker/placements/placements/advance-placements.job';
import { WatchClearancesJob } from '#worker/placements/placements/watch-clearances.job';
import { AskForReportsJob } from '#worker/placements/reports/ask-for-reports.job';
import { ScheduleReportsJob } from '#worker/placements/reports/schedule-reports.job';
import { AnnounceCrossingsJob } from '#worker/remittances/corridors/announce-crossings.job';
import { ImportPricesJob } from '#worker/remittances/prices/import-prices.job';

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
  RunDeadlinesJob,
  RefreshTaxonomyJob,
  RefreshAccountJob,
  RefreshHoldJob,
  PurgeFilesJob,
  PurgeRunsJob,
  AnnounceCrossingsJob,
  ImportPricesJob,
  IssueCertificateJob,
  ExpireInstitutionsJob,
  ExpireProfilesJob,
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
