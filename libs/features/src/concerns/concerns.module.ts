import { Module } from '@nestjs/common';
import { ConcernSealService } from '#features/concerns/concern-seal.service';
import { ConcernQueries } from '#features/concerns/concern.queries';
import { ConcernStore } from '#features/concerns/concern.store';
import { ConcernsService } from '#features/concerns/concerns.service';

@Module({
  providers: [ConcernSealService, ConcernStore, ConcernQueries, ConcernsService],
  exports: [ConcernSealService, ConcernQueries, ConcernsService],
})
export class ConcernsModule {}
