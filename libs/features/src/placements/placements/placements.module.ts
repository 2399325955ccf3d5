import { Module } from '@nestjs/common';
import { DeadlinesModule } from '#features/casework/deadlines/deadlines.module';
import { HoldsModule } from '#features/casework/holds/holds.module';
import { AccountsModule } from '#features/identity/accounts/accounts.module';
import { AuditModule } from '#features/identity/audit/audit.module';
import { CandidaciesModule } from '#features/marketplace/candidacies/candidacies.module';
import { MatchingModule } from '#features/marketplace/matching/matching.module';
import { NeedsModule } from '#features/marketplace/needs/needs.module';
import { ClearancesModule } from '#features/placements/clearances/clearances.module';
import { AmendmentsService } from '#features/placements/placements/amendments.service';
import { AssignmentQueries } from '#features/placements/placements/assignment.queries';
import { AssignmentsService } from '#features/placements/placements/assignments.service';
import { ClearanceWatchService } from '#features/placements/placements/clearance-watch.service';
import { ClearanceWatchStore } from '#features/placements/placements/clearance-watch.store';
import { OffersService } from '#features/placements/placements/offers.service';
import { PlacementQueries } from '#features/placements/placements/placement.queries';
import { PlacementStore } from '#features/placements/placements/placement.store';
import { PlacementActsService } from '#features/placements/placements/placement-acts.service';
import { PlacementCommitmentsService } from '#features/placements/placements/placement-commitments.service';
import { PlacementCourseService } from '#features/placements/placements/placement-course.service';
import { PlacementDeadlinesService } from '#features/placements/placements/placement-deadlines.service';
import { PlacementFactsService } from '#features/placements/placements/placement-facts.service';
import { PlacementProgressService } from '#features/placements/placements/placement-progress.service';
import { PlacementStepsService } from '#features/placements/placements/placement-steps.service';
import { PlacementWorkQueries } from '#features/placements/placements/placement-work.queries';
import { PlacementWorkStore } from '#features/placements/placements/placement-work.store';
import { PreparationsService } from '#features/placements/placements/preparations.service';
import { SelectionService } from '#features/placements/placements/selection.service';
import { WorkPlansService } from '#features/placements/placements/work-plans.service';
import { ReportsModule } from '#features/placements/reports/reports.module';

const PROVIDERS = [
  PlacementStore,
  PlacementQueries,
  PlacementStepsService,
  SelectionService,
  OffersService,
  PlacementDeadlinesService,
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
    DeadlinesModule,
    MatchingModule,
    CandidaciesModule,
    ClearancesModule,
    ReportsModule,
  ],
  providers: PROVIDERS,
  exports: PROVIDERS,
})
export class PlacementsModule {}
