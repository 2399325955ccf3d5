import { Module } from '@nestjs/common';
import { ReferralsModule } from '#features/associations/referrals/referrals.module';
import { RegistryModule } from '#features/associations/registry/registry.module';
import { ServicesModule } from '#features/associations/services/services.module';
import { DemonstrationService } from '#features/demonstration/demonstration.service';
import { DemonstrationConsultationsService } from '#features/demonstration/demonstration-consultations.service';
import { DemonstrationCrowdStore } from '#features/demonstration/demonstration-crowd.store';
import { DemonstrationEndingsService } from '#features/demonstration/demonstration-endings.service';
import { DemonstrationMapService } from '#features/demonstration/demonstration-map.service';
import { DemonstrationNeedsService } from '#features/demonstration/demonstration-needs.service';
import { DemonstrationPeopleService } from '#features/demonstration/demonstration-people.service';
import { DemonstrationPlacesService } from '#features/demonstration/demonstration-places.service';
import { DemonstrationPricesService } from '#features/demonstration/demonstration-prices.service';
import { DemonstrationProfilesService } from '#features/demonstration/demonstration-profiles.service';
import { DemonstrationProofsService } from '#features/demonstration/demonstration-proofs.service';
import { DemonstrationReferralsService } from '#features/demonstration/demonstration-referrals.service';
import { DemonstrationRegistryService } from '#features/demonstration/demonstration-registry.service';
import { DemonstrationRepliesService } from '#features/demonstration/demonstration-replies.service';
import { DemonstrationSendersService } from '#features/demonstration/demonstration-senders.service';
import { DemonstrationServicesService } from '#features/demonstration/demonstration-services.service';
import { DemonstrationSurveysService } from '#features/demonstration/demonstration-surveys.service';
import { DemonstrationVoicesService } from '#features/demonstration/demonstration-voices.service';
import { MovingClockService } from '#features/demonstration/moving-clock.service';
import { OpenNeedsService } from '#features/demonstration/two-years/open-needs.service';
import { TwoYearsService } from '#features/demonstration/two-years/two-years.service';
import { ConsultationsModule } from '#features/dialogue/consultations/consultations.module';
import { OpinionsModule } from '#features/dialogue/opinions/opinions.module';
import { RepliesModule } from '#features/dialogue/replies/replies.module';
import { StatementsModule } from '#features/dialogue/statements/statements.module';
import { AccountsModule } from '#features/identity/accounts/accounts.module';
import { MapModule } from '#features/mapping/map/map.module';
import { QuestionnairesModule } from '#features/mapping/questionnaires/questionnaires.module';
import { WavesModule } from '#features/mapping/waves/waves.module';
import { MatchingModule } from '#features/marketplace/matching/matching.module';
import { NeedsModule } from '#features/marketplace/needs/needs.module';
import { InstitutionsModule } from '#features/parties/institutions/institutions.module';
import { InvitationsModule } from '#features/parties/invitations/invitations.module';
import { ProfessionalsModule } from '#features/parties/professionals/professionals.module';
import { ProgrammesModule } from '#features/parties/programmes/programmes.module';
import { CorridorsModule } from '#features/remittances/corridors/corridors.module';
import { LessonsModule } from '#features/remittances/lessons/lessons.module';
import { PricesModule } from '#features/remittances/prices/prices.module';

@Module({
  imports: [
    AccountsModule,
    ConsultationsModule,
    OpinionsModule,
    RepliesModule,
    CorridorsModule,
    InstitutionsModule,
    InvitationsModule,
    LessonsModule,
    MapModule,
    MatchingModule,
    NeedsModule,
    PricesModule,
    ProfessionalsModule,
    ProgrammesModule,
    ReferralsModule,
    RegistryModule,
    QuestionnairesModule,
    ServicesModule,
    StatementsModule,
    WavesModule,
  ],
  providers: [
    DemonstrationMapService,
    DemonstrationConsultationsService,
    DemonstrationSurveysService,
    DemonstrationVoicesService,
    DemonstrationCrowdStore,
    DemonstrationEndingsService,
    DemonstrationRepliesService,
    DemonstrationNeedsService,
    DemonstrationPeopleService,
    DemonstrationPlacesService,
    DemonstrationPricesService,
    DemonstrationProfilesService,
    DemonstrationProofsService,
    DemonstrationReferralsService,
    DemonstrationRegistryService,
    DemonstrationSendersService,
    DemonstrationService,
    DemonstrationServicesService,
    MovingClockService,
    OpenNeedsService,
    TwoYearsService,
  ],
  exports: [DemonstrationService, MovingClockService, OpenNeedsService],
})
export class DemonstrationModule {}
