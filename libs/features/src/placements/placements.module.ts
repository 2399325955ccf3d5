import { Module } from '@nestjs/common';
import { AuditModule } from '#features/audit/audit.module';
import { AccountsModule } from '#features/accounts/accounts.module';
import { CandidaciesModule } from '#features/candidacies/candidacies.module';
import { ClearancesModule } from '#features/clearances/clearances.module';
import { ClocksModule } from '#features/clocks/clocks.module';
import { HoldsModule } from '#features/holds/holds.module';
import { MatchingModule } from '#features/matching/matching.module';
import { ReportsModule } from '#features/reports/reports.module';
import { NeedsModule } from '#features/needs/needs.module';
import { AmendmentsService } from '#features/placements/amendments.service';
import { AssignmentQueries } from '#features/placements/assignment.queries';
import { AssignmentsService } from '#features/placements/assignments.service';
import { ClearanceWatchService } from '#features/placements/clearance-watch.service';
import { ClearanceWatchStore } from '#features/placements/clearance-watch.store';
import { OffersService } from '#features/placements/offers.service';
import { PlacementActsService } from '#features/placements/placement-acts.service';
import { PlacementClocksService } from '#features/placements/placement-clocks.service';
import { PlacementCommitmentsService } from '#features/placements/placement-commitments.service';
import { PlacementCourseService } from '#features/placements/placement-course.service';
import { PlacementFactsService } from '#features/placements/placement-facts.service';
import { PlacementProgressService } from '#features/placements/placement-progress.service';
import { PlacementStepsService } from '#features/placements/placement-steps.service';
import { PlacementWorkQueries } from '#features/placements/placement-work.queries';
import { PlacementWorkStore } from '#features/placements/placement-work.store';
import { PlacementQueries } from '#features/placements/placement.queries';
import { PlacementStore } from '#features/placements/placement.store';
import { PreparationsService } from '#features/placements/preparations.service';
import { SelectionService } from '#features/placements/selection.service';
import { WorkPlansService } from '#features/placements/work-plans.service';

const PROVIDERS = [
  PlacementStore,
  PlacementQueries,
  PlacementStepsService,
  SelectionService,
  OffersService,
  PlacementClocksService,
  PlacementWorkStore,
  PlacementWorkQueries,
  PlacementFactsService,
  PlacementCommitmentsService,
  PlacementActsService,
  PlacementCourseService,
  PlacementProgressService,
  WorkPlansService,
  PreparationsService,
  AmendmentsService,
  AssignmentQueries,
  AssignmentsService,
  ClearanceWatchStore,
  ClearanceWatchService,
];

@Module({
  imports: [
    AuditModule,
    AccountsModule,
    NeedsModule,
    HoldsModule,
    ClocksModule,
    MatchingModule,
    CandidaciesModule,
    ClearancesModule,
    ReportsModule,
  ],
  providers: PROVIDERS,
  exports: PROVIDERS,
})
export class PlacementsModule {}
