import { Module } from '@nestjs/common';
import { ConcernsModule } from '#features/casework/concerns/concerns.module';
import { AccountsModule } from '#features/identity/accounts/accounts.module';
import { DeparturesService } from '#features/privacy/departures.service';
import { ErasureQueries } from '#features/privacy/erasure.queries';
import { ErasureService } from '#features/privacy/erasure.service';
import { ErasureStore } from '#features/privacy/erasure.store';
import { SubjectDataQueries } from '#features/privacy/subject-data.queries';
import { SubjectExportService } from '#features/privacy/subject-export.service';
import { WordsQueries } from '#features/privacy/words.queries';
import { WordsService } from '#features/privacy/words.service';
import { WordsStore } from '#features/privacy/words.store';

const OPEN = [ErasureService, ErasureQueries, SubjectExportService, WordsQueries, WordsService];

/** What people can ask about themselves: a copy of everything, and to be forgotten. */
@Module({
  imports: [AccountsModule, ConcernsModule],
  providers: [ErasureStore, WordsStore, DeparturesService, SubjectDataQueries, ...OPEN],
  exports: OPEN,
})
export class PrivacyModule {}
