import { Module } from '@nestjs/common';
import { PlacementsModule } from '#features/placements/placements/placements.module';
import { TravelQueries } from '#features/placements/travel/travel.queries';
import { TravelService } from '#features/placements/travel/travel.service';
import { TravelStore } from '#features/placements/travel/travel.store';

const OPEN = [TravelQueries, TravelService];

@Module({ imports: [PlacementsModule], providers: [TravelStore, ...OPEN], exports: OPEN })
export class TravelModule {}
