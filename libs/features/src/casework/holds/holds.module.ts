import { Module } from '@nestjs/common';
import { HoldQueries } from '#features/casework/holds/hold.queries';
import { HoldStore } from '#features/casework/holds/hold.store';
import { HoldsService } from '#features/casework/holds/holds.service';
import { AuditModule } from '#features/identity/audit/audit.module';

@Module({
  imports: [AuditModule],
  providers: [HoldStore, HoldQueries, HoldsService],
  exports: [HoldQueries, HoldsService],
})
export class HoldsModule {}
