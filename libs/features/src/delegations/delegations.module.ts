import { Module } from '@nestjs/common';
import { AccountsModule } from '#features/accounts/accounts.module';
import { DelegationQueries } from '#features/delegations/delegation.queries';
import { DelegationStore } from '#features/delegations/delegation.store';
import { DelegationsService } from '#features/delegations/delegations.service';

@Module({
  imports: [AccountsModule],
  providers: [DelegationStore, DelegationQueries, DelegationsService],
  exports: [DelegationQueries, DelegationsService],
})
export class DelegationsModule {}
