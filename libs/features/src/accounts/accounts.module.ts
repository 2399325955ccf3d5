import { Module } from '@nestjs/common';
import { AccountQueries } from '#features/accounts/account.queries';
import { AccountStore } from '#features/accounts/account.store';
import { AccountsService } from '#features/accounts/accounts.service';
import { SessionsService } from '#features/accounts/sessions.service';
import { StaffService } from '#features/accounts/staff.service';

@Module({
  providers: [AccountStore, AccountQueries, AccountsService, SessionsService, StaffService],
  exports: [AccountStore, AccountQueries, AccountsService, SessionsService, StaffService],
})
export class AccountsModule {}
