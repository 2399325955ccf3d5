import { Module } from '@nestjs/common';
import { DemonstrationService } from '#features/demonstration/demonstration.service';
import { DemonstrationNeedsService } from '#features/demonstration/demonstration-needs.service';
import { DemonstrationPeopleService } from '#features/demonstration/demonstration-people.service';
import { DemonstrationPlacesService } from '#features/demonstration/demonstration-places.service';
import { DemonstrationProfilesService } from '#features/demonstration/demonstration-profiles.service';
import { DemonstrationProofsService } from '#features/demonstration/demonstration-proofs.service';
import { MovingClockService } from '#features/demonstration/moving-clock.service';
import { AccountsModule } from '#features/identity/accounts/accounts.module';
import { NeedsModule } from '#features/marketplace/needs/needs.module';
import { InstitutionsModule } from '#features/parties/institutions/institutions.module';
import { InvitationsModule } from '#features/parties/invitations/invitations.module';
import { ProfessionalsModule } from '#features/parties/professionals/professionals.module';
import { ProgrammesModule } from '#features/parties/programmes/programmes.module';

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
    DemonstrationNeedsService,
    DemonstrationPeopleService,
    DemonstrationPlacesService,
    DemonstrationProfilesService,
    DemonstrationProofsService,
    DemonstrationService,
    MovingClockService,
  ],
  exports: [DemonstrationService, MovingClockService],
})
export class DemonstrationModule {}
