import { Module } from '@nestjs/common';
import { AuditModule } from '#features/identity/audit/audit.module';
import { HoldQueries } from '#features/casework/holds/hold.queries';
import { HoldStore } from '#features/casework/holds/hold.store';
import { HoldsService } from '#features/casework/holds/holds.service';

@Module({
  imports: [AuditModule],
  providers: [HoldStore, HoldQueries, HoldsService],
  exports: [HoldQueries, HoldsService],
})
export class HoldsModule {}
