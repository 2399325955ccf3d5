import { Module } from '@nestjs/common';
import { ReferralsModule } from '#features/associations/referrals/referrals.module';
import { RegistryModule } from '#features/associations/registry/registry.module';
import { ServicesModule } from '#features/associations/services/services.module';
import { ConcernsModule } from '#features/casework/concerns/concerns.module';
import { DeadlinesModule } from '#features/casework/deadlines/deadlines.module';
import { HoldsModule } from '#features/casework/holds/holds.module';
import { MessagesModule } from '#features/casework/messages/messages.module';
import { DemonstrationModule } from '#features/demonstration/demonstration.module';
import { ConsultationsModule } from '#features/dialogue/consultations/consultations.module';
import { OpinionsModule } from '#features/dialogue/opinions/opinions.module';
import { RepliesModule } from '#features/dialogue/replies/replies.module';
import { StatementsModule } from '#features/dialogue/statements/statements.module';
import { AccountsModule } from '#features/identity/accounts/accounts.module';
import { AuditModule } from '#features/identity/audit/audit.module';
import { DelegationsModule } from '#features/identity/delegations/delegations.module';
import { FilesModule } from '#features/identity/files/files.module';
import { OperationsModule } from '#features/identity/operations/operations.module';
import { EqualityModule } from '#features/insight/equality/equality.module';
import { GapsModule } from '#features/insight/gaps/gaps.module';
import { IatiModule } from '#features/insight/iati/iati.module';
import { KpisModule } from '#features/insight/kpis/kpis.module';
import { MapModule } from '#features/mapping/map/map.module';
import { QuestionnairesModule } from '#features/mapping/questionnaires/questionnaires.module';
import { WavesModule } from '#features/mapping/waves/waves.module';
import { CandidaciesModule } from '#features/marketplace/candidacies/candidacies.module';
import { MatchingModule } from '#features/marketplace/matching/matching.module';
import { NeedsModule } from '#features/marketplace/needs/needs.module';
import { SavedModule } from '#features/marketplace/saved/saved.module';
import { NotificationsModule } from '#features/outreach/notifications/notifications.module';
import { InstitutionsModule } from '#features/parties/institutions/institutions.module';
import { InvitationsModule } from '#features/parties/invitations/invitations.module';
import { ProfessionalsModule } from '#features/parties/professionals/professionals.module';
import { ProgrammesModule } from '#features/parties/programmes/programmes.module';
import { ClearancesModule } from '#features/placements/clearances/clearances.module';
import { PapersModule } from '#features/placements/papers/papers.module';
import { PlacementsModule } from '#features/placements/placements/placements.module';
import { ReportsModule } from '#features/placements/reports/reports.module';
import { SpendingModule } from '#features/placements/spending/spending.module';
import { StoriesModule } from '#features/placements/stories/stories.module';
import { TravelModule } from '#features/placements/travel/travel.module';
import { PortsModule } from '#features/ports.module';
import { PrivacyModule } from '#features/privacy/privacy.module';
import { TaxonomyModule } from '#features/reference/taxonomy/taxonomy.module';
import { CorridorsModule } from '#features/remittances/corridors/corridors.module';
import { LessonsModule } from '#features/remittances/lessons/lessons.module';
import { PricesModule } from '#features/remittances/prices/prices.module';

/** Every area of the product; both the API and the worker run on it. */
const AREAS = [
  DemonstrationModule,
  AuditModule,
  OperationsModule,
  AccountsModule,
  DelegationsModule,
  ConcernsModule,
  TaxonomyModule,
  ProfessionalsModule,
  InstitutionsModule,
  ProgrammesModule,
  NeedsModule,
  SavedModule,
  MatchingModule,
  FilesModule,
  HoldsModule,
  MessagesModule,
  DeadlinesModule,
  InvitationsModule,
  CandidaciesModule,
  ReportsModule,
  KpisModule,
  IatiModule,
  EqualityModule,
  PapersModule,
  StoriesModule,
  SpendingModule,
  TravelModule,
  NotificationsModule,
  PlacementsModule,
  ClearancesModule,
  PrivacyModule,
  PricesModule,
  CorridorsModule,
  LessonsModule,
  MapModule,
  RegistryModule,
  ServicesModule,
  ReferralsModule,
  ConsultationsModule,
  StatementsModule,
  OpinionsModule,
  RepliesModule,
  GapsModule,
  QuestionnairesModule,
  WavesModule,
];

@Module({ imports: [PortsModule, ...AREAS], exports: AREAS })
export class FeaturesModule {}
