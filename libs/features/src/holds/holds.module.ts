import { Module } from '@nestjs/common';
import { AuditModule } from '#features/audit/audit.module';
import { HoldQueries } from '#features/holds/hold.queries';
import { HoldStore } from '#features/holds/hold.store';
import { HoldsService } from '#features/holds/holds.service';

@Module({
  imports: [AuditModule],
  providers: [HoldStore, HoldQueries, HoldsService],
  exports: [HoldQueries, HoldsService],
})
export class HoldsModule {}
