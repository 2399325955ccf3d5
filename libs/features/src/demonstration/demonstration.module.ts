import { Module } from '@nestjs/common';
import { AccountsModule } from '#features/accounts/accounts.module';
import { DemonstrationPeopleService } from '#features/demonstration/demonstration-people.service';
import { DemonstrationProfilesService } from '#features/demonstration/demonstration-profiles.service';
import { DemonstrationService } from '#features/demonstration/demonstration.service';
import { MovingClockService } from '#features/demonstration/moving-clock.service';
import { InstitutionsModule } from '#features/institutions/institutions.module';
import { InvitationsModule } from '#features/invitations/invitations.module';
import { NeedsModule } from '#features/needs/needs.module';
import { ProfessionalsModule } from '#features/professionals/professionals.module';
import { ProgrammesModule } from '#features/programmes/programmes.module';

@Module({
  imports: [
    AccountsModule,
    InstitutionsModule,
    InvitationsModule,
    NeedsModule,
    ProfessionalsModule,
    ProgrammesModule,
  ],
  providers: [
    DemonstrationPeopleService,
    DemonstrationProfilesService,
    DemonstrationService,
    MovingClockService,
  ],
  exports: [DemonstrationService, MovingClockService],
})
export class DemonstrationModule {}
