import { Module } from '@nestjs/common';
import { EqualityQueries } from '#features/equality/equality.queries';
import { EqualityService } from '#features/equality/equality.service';
import { EqualityStore } from '#features/equality/equality.store';

@Module({
  providers: [EqualityStore, EqualityService, EqualityQueries],
  exports: [EqualityService, EqualityQueries],
})
export class EqualityModule {}
