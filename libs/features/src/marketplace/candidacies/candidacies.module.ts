import { Module } from '@nestjs/common';
import { DeadlinesModule } from '#features/casework/deadlines/deadlines.module';
import { HoldsModule } from '#features/casework/holds/holds.module';
import { AccountsModule } from '#features/identity/accounts/accounts.module';
import { AuditModule } from '#features/identity/audit/audit.module';
import { FilesModule } from '#features/identity/files/files.module';
import { ApplicationsService } from '#features/marketplace/candidacies/applications.service';
import { CandidacyQueries } from '#features/marketplace/candidacies/candidacy.queries';
import { CandidacyStore } from '#features/marketplace/candidacies/candidacy.store';
import { CandidacyDeadlinesService } from '#features/marketplace/candidacies/candidacy-deadlines.service';
import { CandidacyMessagesService } from '#features/marketplace/candidacies/candidacy-messages.service';
import { CandidacyStepsService } from '#features/marketplace/candidacies/candidacy-steps.service';
import { CandidateListQueries } from '#features/marketplace/candidacies/candidate-list.queries';
import { GateChecksService } from '#features/marketplace/candidacies/gate-checks.service';
import { InterviewMeetingQueries } from '#features/marketplace/candidacies/interview-meeting.queries';
import { InterviewOfferStore } from '#features/marketplace/candidacies/interview-offer.store';
import { InterviewOffersService } from '#features/marketplace/candidacies/interview-offers.service';
import { InterviewsService } from '#features/marketplace/candidacies/interviews.service';
import { PreferencesService } from '#features/marketplace/candidacies/preferences.service';
import { ScreeningService } from '#features/marketplace/candidacies/screening.service';
import { SuggestionsService } from '#features/marketplace/candidacies/suggestions.service';
import { UnreadThreadQueries } from '#features/marketplace/candidacies/unread-thread.queries';
import { MatchingModule } from '#features/marketplace/matching/matching.module';
import { NeedsModule } from '#features/marketplace/needs/needs.module';

@Module({
  imports: [
    AuditModule,
    AccountsModule,
    FilesModule,
    NeedsModule,
    MatchingModule,
    HoldsModule,
    DeadlinesModule,
  ],
  providers: [
    CandidacyStore,
    InterviewOfferStore,
    InterviewMeetingQueries,
    InterviewOffersService,
    CandidacyQueries,
    CandidateListQueries,
    UnreadThreadQueries,
    CandidacyStepsService,
    ApplicationsService,
    SuggestionsService,
    ScreeningService,
    InterviewsService,
    PreferencesService,
    CandidacyDeadlinesService,
    CandidacyMessagesService,
    GateChecksService,
  ],
  exports: [
    InterviewOffersService,
    InterviewMeetingQueries,
    CandidacyQueries,
    CandidateListQueries,
    UnreadThreadQueries,
    CandidacyStepsService,
    ApplicationsService,
    SuggestionsService,
    ScreeningService,
    InterviewsService,
    PreferencesService,
    CandidacyDeadlinesService,
    CandidacyMessagesService,
  ],
})
export class CandidaciesModule {}
