import { Module } from '@nestjs/common';
import { AccountQueries } from '#features/accounts/account.queries';
import { AccountStore } from '#features/accounts/account.store';
import { AccountsService } from '#features/accounts/accounts.service';
import { HousekeepingService } from '#features/accounts/housekeeping.service';
import { HousekeepingStore } from '#features/accounts/housekeeping.store';
import { SessionsService } from '#features/accounts/sessions.service';
import { StaffService } from '#features/accounts/staff.service';

@Module({
  providers: [
    AccountStore,
    AccountQueries,
    AccountsService,
    SessionsService,
    StaffService,
    HousekeepingStore,
    HousekeepingService,
  ],
  exports: [
    AccountStore,
    AccountQueries,
    AccountsService,
    SessionsService,
    StaffService,
    HousekeepingService,
  ],
})
export class AccountsModule {}
