import { Module } from '@nestjs/common';
import { AuditModule } from '#features/audit/audit.module';
import { AccountsModule } from '#features/accounts/accounts.module';
import { FilesModule } from '#features/files/files.module';
import { ConcernsModule } from '#features/concerns/concerns.module';
import { CandidaciesModule } from '#features/candidacies/candidacies.module';
import { DelegationsModule } from '#features/delegations/delegations.module';
import { ClearancesModule } from '#features/clearances/clearances.module';
import { ClocksModule } from '#features/clocks/clocks.module';
import { PortsModule } from '#features/ports.module';
import { PlacementsModule } from '#features/placements/placements.module';
import { HoldsModule } from '#features/holds/holds.module';
import { InstitutionsModule } from '#features/institutions/institutions.module';
import { InvitationsModule } from '#features/invitations/invitations.module';
import { MatchingModule } from '#features/matching/matching.module';
import { ReportsModule } from '#features/reports/reports.module';
import { KpisModule } from '#features/kpis/kpis.module';
import { EqualityModule } from '#features/equality/equality.module';
import { PapersModule } from '#features/papers/papers.module';
import { NotificationsModule } from '#features/notifications/notifications.module';
import { PrivacyModule } from '#features/privacy/privacy.module';
import { DemonstrationModule } from '#features/demonstration/demonstration.module';
import { OperationsModule } from '#features/operations/operations.module';
import { NeedsModule } from '#features/needs/needs.module';
import { ProfessionalsModule } from '#features/professionals/professionals.module';
import { ProgrammesModule } from '#features/programmes/programmes.module';
import { TaxonomyModule } from '#features/taxonomy/taxonomy.module';

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
  MatchingModule,
  FilesModule,
  HoldsModule,
  ClocksModule,
  InvitationsModule,
  CandidaciesModule,
  ReportsModule,
  KpisModule,
  EqualityModule,
  PapersModule,
  NotificationsModule,
  PlacementsModule,
  ClearancesModule,
  PrivacyModule,
];

@Module({ imports: [PortsModule, ...AREAS], exports: AREAS })
export class FeaturesModule {}
