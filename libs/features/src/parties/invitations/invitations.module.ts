import { Module } from '@nestjs/common';
import { AccountsModule } from '#features/identity/accounts/accounts.module';
import { DelegationsModule } from '#features/identity/delegations/delegations.module';
import { InstitutionsModule } from '#features/parties/institutions/institutions.module';
import { InvitationAnswersService } from '#features/parties/invitations/invitation-answers.service';

@Module({
  imports: [AccountsModule, DelegationsModule, InstitutionsModule],
  providers: [InvitationAnswersService],
  exports: [InvitationAnswersService],
})
export class InvitationsModule {}
