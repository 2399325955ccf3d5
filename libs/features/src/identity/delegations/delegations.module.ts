import { Module } from '@nestjs/common';
import { AccountsModule } from '#features/identity/accounts/accounts.module';
import { DelegationQueries } from '#features/identity/delegations/delegation.queries';
import { DelegationStore } from '#features/identity/delegations/delegation.store';
import { DelegationRequestsService } from '#features/identity/delegations/delegation-requests.service';
import { DelegationsService } from '#features/identity/delegations/delegations.service';

@Module({
  imports: [AccountsModule],
  providers: [DelegationStore, DelegationQueries, DelegationRequestsService, DelegationsService],
  exports: [DelegationQueries, DelegationRequestsService, DelegationsService],
})
export class DelegationsModule {}
