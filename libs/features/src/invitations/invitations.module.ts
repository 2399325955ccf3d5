import { Module } from '@nestjs/common';
import { AccountsModule } from '#features/accounts/accounts.module';
import { DelegationsModule } from '#features/delegations/delegations.module';
import { InstitutionsModule } from '#features/institutions/institutions.module';
import { InvitationAnswersService } from '#features/invitations/invitation-answers.service';

@Module({
  imports: [AccountsModule, DelegationsModule, InstitutionsModule],
  providers: [InvitationAnswersService],
  exports: [InvitationAnswersService],
})
export class InvitationsModule {}
