import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { HsdsController } from '#api/associations/services/hsds.controller';
import { BudgetGuard } from '#api/auth/budget.guard';
import { DiskGuard } from '#api/auth/disk.guard';
import { SessionGuard } from '#api/auth/session.guard';
import { OpinionFilesController } from '#api/dialogue/opinions/opinion-files.controller';
import { graphqlConfig } from '#api/graphql/graphql.config';
import { RethrowFilter } from '#api/graphql/pass-on.filter';
import { RESOLVERS } from '#api/graphql/resolvers';
import { HealthController } from '#api/health/health.controller';
import { Admission } from '#api/http/admission';
import { RequestActor } from '#api/http/callers';
import { PublicPages } from '#api/http/public-pages';
import { RobotsController } from '#api/http/robots.controller';
import { SecurityTextController } from '#api/http/security-text.controller';
import { FileReaders } from '#api/identity/files/file-readers';
import { FilesController } from '#api/identity/files/files.controller';
import { IatiController } from '#api/insight/iati/iati.controller';
import { ResultsPagesController } from '#api/insight/kpis/results-pages.controller';
import { DiasporaFilesController } from '#api/mapping/map/diaspora-files.controller';
import { QuestionnaireFilesController } from '#api/mapping/questionnaires/questionnaire-files.controller';
import { SurveyFilesController } from '#api/mapping/waves/survey-files.controller';
import { LiveNotifications } from '#api/outreach/notifications/live-notifications';
import { ResumesController } from '#api/parties/professionals/resumes.controller';
import { CalendarsController } from '#api/placements/papers/calendars.controller';
import { ExportsController } from '#api/placements/papers/exports.controller';
import { PapersController } from '#api/placements/papers/papers.controller';
import { MyDataController } from '#api/privacy/my-data.controller';
import { PricesController } from '#api/remittances/prices/prices.controller';
import { FeaturesModule } from '#features/features.module';
import { AccountQueries } from '#features/identity/accounts/account.queries';
import { AccountsModule } from '#features/identity/accounts/accounts.module';
import { Env } from '#platform/config/env';
import { KeptAnswers } from '#platform/db/kept-answers';
import { LOGGER } from '#platform/logging/logger';

/** What is needed before the resolvers are. */
@Module({ providers: [Admission], exports: [Admission] })
class AdmissionModule {}

@Module({
  imports: [
    FeaturesModule,
    AdmissionModule,
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      imports: [AccountsModule, AdmissionModule],
      inject: [Env, LOGGER, AccountQueries, Admission, KeptAnswers],
      useFactory: graphqlConfig,
    }),
  ],
  controllers: [
    HealthController,
    PricesController,
    DiasporaFilesController,
    OpinionFilesController,
    QuestionnaireFilesController,
    SurveyFilesController,
    HsdsController,
    ResumesController,
    FilesController,
    PapersController,
    ExportsController,
    IatiController,
    ResultsPagesController,
    MyDataController,
    CalendarsController,
    SecurityTextController,
    RobotsController,
  ],
  providers: [
    ...RESOLVERS,
    RequestActor,
    FileReaders,
    PublicPages,
    LiveNotifications,
    { provide: APP_GUARD, useClass: SessionGuard },
    { provide: APP_GUARD, useClass: BudgetGuard },
    { provide: APP_GUARD, useClass: DiskGuard },
    { provide: APP_FILTER, useClass: RethrowFilter },
  ],
})
export class ApiModule {}
