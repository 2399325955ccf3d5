import { Module } from '@nestjs/common';
import { EqualityQueries } from '#features/insight/equality/equality.queries';
import { EqualityService } from '#features/insight/equality/equality.service';
import { EqualityStore } from '#features/insight/equality/equality.store';

@Module({
  providers: [EqualityStore, EqualityService, EqualityQueries],
  exports: [EqualityService, EqualityQueries],
})
export class EqualityModule {}
