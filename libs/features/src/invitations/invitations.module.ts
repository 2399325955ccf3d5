import { Module } from '@nestjs/common';
import { AccountsModule } from '#features/accounts/accounts.module';
import { ClocksModule } from '#features/clocks/clocks.module';
import { InstitutionsModule } from '#features/institutions/institutions.module';
import { InvitationAnswersService } from '#features/invitations/invitation-answers.service';

@Module({
  imports: [AccountsModule, ClocksModule, InstitutionsModule],
  providers: [InvitationAnswersService],
  exports: [InvitationAnswersService],
})
export class InvitationsModule {}
