import { Module } from '@nestjs/common';
import { AccountsModule } from '#features/identity/accounts/accounts.module';
import { DelegationQueries } from '#features/identity/delegations/delegation.queries';
import { DelegationStore } from '#features/identity/delegations/delegation.store';
import { DelegationsService } from '#features/identity/delegations/delegations.service';

@Module({
  imports: [AccountsModule],
  providers: [DelegationStore, DelegationQueries, DelegationsService],
  exports: [DelegationQueries, DelegationsService],
})
export class DelegationsModule {}
