import { Module } from '@nestjs/common';
import { DeadlinesModule } from '#features/casework/deadlines/deadlines.module';
import { AccountsModule } from '#features/identity/accounts/accounts.module';
import { AuditModule } from '#features/identity/audit/audit.module';
import { NeedQueries } from '#features/marketplace/needs/need.queries';
import { NeedStore } from '#features/marketplace/needs/need.store';
import { NeedDraftsService } from '#features/marketplace/needs/need-drafts.service';
import { NeedReaderService } from '#features/marketplace/needs/need-reader.service';
import { NeedStepsService } from '#features/marketplace/needs/need-steps.service';
import { NeedTrailService } from '#features/marketplace/needs/need-trail.service';
import { NeedWordStore } from '#features/marketplace/needs/need-word.store';
import { NeedWordsService } from '#features/marketplace/needs/need-words.service';
import { NeedsService } from '#features/marketplace/needs/needs.service';
import { OwnWordQueries } from '#features/marketplace/needs/own-word.queries';
import { InstitutionsModule } from '#features/parties/institutions/institutions.module';
import { ProgrammesModule } from '#features/parties/programmes/programmes.module';
import { TaxonomyModule } from '#features/reference/taxonomy/taxonomy.module';

@Module({
  imports: [
    AuditModule,
    AccountsModule,
    DeadlinesModule,
    InstitutionsModule,
    ProgrammesModule,
    TaxonomyModule,
  ],
  providers: [
    NeedReaderService,
    NeedStore,
    NeedQueries,
    OwnWordQueries,
    NeedTrailService,
    NeedWordStore,
    NeedWordsService,
    NeedDraftsService,
    NeedsService,
    NeedStepsService,
  ],
  exports: [
    NeedWordsService,
    NeedDraftsService,
    NeedReaderService,
    NeedQueries,
    OwnWordQueries,
    NeedsService,
    NeedStepsService,
  ],
})
export class NeedsModule {}
