import { Module } from '@nestjs/common';
import { AccountQueries } from '#features/accounts/account.queries';
import { AccountReachStore } from '#features/accounts/account-reach.store';
import { AccountStore } from '#features/accounts/account.store';
import { AccountsService } from '#features/accounts/accounts.service';
import { ActingForService } from '#features/accounts/acting-for.service';
import { HousekeepingService } from '#features/accounts/housekeeping.service';
import { HousekeepingStore } from '#features/accounts/housekeeping.store';
import { InvitationQueries } from '#features/accounts/invitation.queries';
import { InvitationStore } from '#features/accounts/invitation.store';
import { InvitationsService } from '#features/accounts/invitations.service';
import { MembershipsService } from '#features/accounts/memberships.service';
import { PasswordChangeService } from '#features/accounts/password-change.service';
import { SignInBrakesService } from '#features/accounts/sign-in-brakes.service';
import { SessionsService } from '#features/accounts/sessions.service';
import { StaffService } from '#features/accounts/staff.service';

const OPEN = [
  ActingForService,
  InvitationQueries,
  InvitationsService,
  AccountQueries,
  AccountsService,
  MembershipsService,
  PasswordChangeService,
  SessionsService,
  SignInBrakesService,
  StaffService,
  HousekeepingService,
];

@Module({
  providers: [AccountReachStore, AccountStore, HousekeepingStore, InvitationStore, ...OPEN],
  exports: OPEN,
})
export class AccountsModule {}
