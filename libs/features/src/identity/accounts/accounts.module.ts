import { Module } from '@nestjs/common';
import { AccountQueries } from '#features/identity/accounts/account.queries';
import { AccountStore } from '#features/identity/accounts/account.store';
import { AccountReachStore } from '#features/identity/accounts/account-reach.store';
import { AccountsService } from '#features/identity/accounts/accounts.service';
import { ActingForService } from '#features/identity/accounts/acting-for.service';
import { HousekeepingService } from '#features/identity/accounts/housekeeping.service';
import { HousekeepingStore } from '#features/identity/accounts/housekeeping.store';
import { InvitationQueries } from '#features/identity/accounts/invitation.queries';
import { InvitationStore } from '#features/identity/accounts/invitation.store';
import { InvitationsService } from '#features/identity/accounts/invitations.service';
import { MembershipsService } from '#features/identity/accounts/memberships.service';
import { PasswordChangeService } from '#features/identity/accounts/password-change.service';
import { SessionsService } from '#features/identity/accounts/sessions.service';
import { SignInBrakesService } from '#features/identity/accounts/sign-in-brakes.service';
import { StaffService } from '#features/identity/accounts/staff.service';

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
