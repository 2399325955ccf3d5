import { IssueCertificateJob } from '#worker/placements/papers/issue-certificate.job';
import { AdvancePlacementJob } from '#worker/placements/placements/advance-placement.job';
import { AdvancePlacementsJob } from '#worker/placements/placements/advance-placements.job';
import { WatchClearancesJob } from '#worker/placements/placements/watch-clearances.job';
import { AskForReportsJob } from '#worker/placements/reports/ask-for-reports.job';
import { ScheduleReportsJob } from '#worker/placements/reports/schedule-reports.job';
import { SettleBudgetJob } from '#worker/placements/spending/settle-budget.job';
import { SettleCommitmentsJob } from '#worker/placements/spending/settle-commitments.job';
import { WatchTravelJob } from '#worker/placements/travel/watch-travel.job';

/** Who does the jobs of placements, their reports and papers. */
export const PLACEMENTS_HANDLERS = [
  IssueCertificateJob,
  AdvancePlacementJob,
  AdvancePlacementsJob,
  WatchClearancesJob,
  AskForReportsJob,
  ScheduleReportsJob,
  SettleCommitmentsJob,
  SettleBudgetJob,
  WatchTravelJob,
];
