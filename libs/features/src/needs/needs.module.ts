import { Module } from '@nestjs/common';
import { AuditModule } from '#features/audit/audit.module';
import { AccountsModule } from '#features/accounts/accounts.module';
import { ClocksModule } from '#features/clocks/clocks.module';
import { InstitutionsModule } from '#features/institutions/institutions.module';
import { NeedDraftsService } from '#features/needs/need-drafts.service';
import { NeedReaderService } from '#features/needs/need-reader.service';
import { NeedStepsService } from '#features/needs/need-steps.service';
import { NeedTrailService } from '#features/needs/need-trail.service';
import { NeedQueries } from '#features/needs/need.queries';
import { NeedStore } from '#features/needs/need.store';
import { OwnWordQueries } from '#features/needs/own-word.queries';
import { NeedsService } from '#features/needs/needs.service';
import { ProgrammesModule } from '#features/programmes/programmes.module';
import { TaxonomyModule } from '#features/taxonomy/taxonomy.module';

@Module({
  imports: [AuditModule, AccountsModule, ClocksModule, InstitutionsModule, ProgrammesModule, TaxonomyModule],
  providers: [
    NeedReaderService,
    NeedStore,
    NeedQueries,
    OwnWordQueries,
    NeedTrailService,
    NeedDraftsService,
    NeedsService,
    NeedStepsService,
  ],
  exports: [
    NeedDraftsService,
    NeedReaderService,
    NeedQueries,
    OwnWordQueries,
    NeedsService,
    NeedStepsService,
  ],
})
export class NeedsModule {}
