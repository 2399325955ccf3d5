import { Module } from '@nestjs/common';
import { PaperQueries } from '#features/papers/paper.queries';
import { PaperStore } from '#features/papers/paper.store';
import { PapersService } from '#features/papers/papers.service';
import { PlacementsModule } from '#features/placements/placements.module';

@Module({
  imports: [PlacementsModule],
  providers: [PaperStore, PaperQueries, PapersService],
  exports: [PaperQueries, PapersService],
})
export class PapersModule {}
