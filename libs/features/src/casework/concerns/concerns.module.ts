import { Module } from '@nestjs/common';
import { ConcernQueries } from '#features/casework/concerns/concern.queries';
import { ConcernStore } from '#features/casework/concerns/concern.store';
import { ConcernSealService } from '#features/casework/concerns/concern-seal.service';
import { ConcernsService } from '#features/casework/concerns/concerns.service';

@Module({
  providers: [ConcernSealService, ConcernStore, ConcernQueries, ConcernsService],
  exports: [ConcernSealService, ConcernQueries, ConcernsService],
})
export class ConcernsModule {}
