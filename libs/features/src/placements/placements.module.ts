import { Module } from '@nestjs/common';
import { AccountsModule } from '#features/accounts/accounts.module';
import { CandidaciesModule } from '#features/candidacies/candidacies.module';
import { ClocksModule } from '#features/clocks/clocks.module';
import { HoldsModule } from '#features/holds/holds.module';
import { NeedsModule } from '#features/needs/needs.module';
import { OffersService } from '#features/placements/offers.service';
import { PlacementClocksService } from '#features/placements/placement-clocks.service';
import { PlacementStepsService } from '#features/placements/placement-steps.service';
import { PlacementQueries } from '#features/placements/placement.queries';
import { PlacementStore } from '#features/placements/placement.store';
import { SelectionService } from '#features/placements/selection.service';

@Module({
  imports: [AccountsModule, NeedsModule, HoldsModule, ClocksModule, CandidaciesModule],
  providers: [
    PlacementStore,
    PlacementQueries,
    PlacementStepsService,
    SelectionService,
    OffersService,
    PlacementClocksService,
  ],
  exports: [
    PlacementStore,
    PlacementQueries,
    PlacementStepsService,
    SelectionService,
    OffersService,
    PlacementClocksService,
  ],
})
export class PlacementsModule {}
