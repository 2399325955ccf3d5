import { Module } from '@nestjs/common';
import { AuditModule } from '#features/audit/audit.module';
import { AccountsModule } from '#features/accounts/accounts.module';
import { ApplicationsService } from '#features/candidacies/applications.service';
import { CandidacyClocksService } from '#features/candidacies/candidacy-clocks.service';
import { CandidacyMessagesService } from '#features/candidacies/candidacy-messages.service';
import { CandidacyStepsService } from '#features/candidacies/candidacy-steps.service';
import { CandidateListQueries } from '#features/candidacies/candidate-list.queries';
import { CandidacyQueries } from '#features/candidacies/candidacy.queries';
import { CandidacyStore } from '#features/candidacies/candidacy.store';
import { PreferencesService } from '#features/candidacies/preferences.service';
import { InterviewsService } from '#features/candidacies/interviews.service';
import { ScreeningService } from '#features/candidacies/screening.service';
import { SuggestionsService } from '#features/candidacies/suggestions.service';
import { ClocksModule } from '#features/clocks/clocks.module';
import { FilesModule } from '#features/files/files.module';
import { MatchingModule } from '#features/matching/matching.module';
import { GateChecksService } from '#features/candidacies/gate-checks.service';
import { HoldsModule } from '#features/holds/holds.module';
import { NeedsModule } from '#features/needs/needs.module';

@Module({
  imports: [AuditModule, AccountsModule, FilesModule, NeedsModule, MatchingModule, HoldsModule, ClocksModule],
  providers: [
    CandidacyStore,
    CandidacyQueries,
    CandidateListQueries,
    CandidacyStepsService,
    ApplicationsService,
    SuggestionsService,
    ScreeningService,
    InterviewsService,
    PreferencesService,
    CandidacyClocksService,
    CandidacyMessagesService,
    GateChecksService,
  ],
  exports: [
    CandidacyQueries,
    CandidateListQueries,
    CandidacyStepsService,
    ApplicationsService,
    SuggestionsService,
    ScreeningService,
    InterviewsService,
    PreferencesService,
    CandidacyClocksService,
    CandidacyMessagesService,
  ],
})
export class CandidaciesModule {}
