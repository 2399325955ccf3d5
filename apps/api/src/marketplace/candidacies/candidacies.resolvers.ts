import { StatusLoader } from '#api/casework/deadlines/status.loader';
import { HoldsResolver } from '#api/casework/holds/holds.resolver';
import { ApplicantResolver } from '#api/marketplace/candidacies/applicant.resolver';
import { CandidaciesResolver } from '#api/marketplace/candidacies/candidacies.resolver';
import { CandidacyLoader } from '#api/marketplace/candidacies/candidacy.loader';
import { CandidacyCommandsResolver } from '#api/marketplace/candidacies/candidacy-commands.resolver';
import { CandidacyStepsResolver } from '#api/marketplace/candidacies/candidacy-steps.resolver';
import {
  AssignmentAliasResolver,
  CandidacyAliasResolver,
  CandidatesResolver,
  MatchAliasResolver,
} from '#api/marketplace/candidacies/candidates.resolver';
import { InterviewOffersResolver } from '#api/marketplace/candidacies/interview-offers.resolver';
import { PanelMembersResolver, PanelResolver } from '#api/marketplace/candidacies/panel.resolver';
import { ScreeningResolver } from '#api/marketplace/candidacies/screening.resolver';
import { ThreadResolver } from '#api/marketplace/candidacies/thread.resolver';

export const CANDIDACY_RESOLVERS = [
  StatusLoader,
  CandidacyLoader,
  CandidaciesResolver,
  CandidacyStepsResolver,
  CandidacyCommandsResolver,
  CandidatesResolver,
  AssignmentAliasResolver,
  CandidacyAliasResolver,
  MatchAliasResolver,
  ScreeningResolver,
  InterviewOffersResolver,
  ThreadResolver,
  ApplicantResolver,
  PanelResolver,
  PanelMembersResolver,
  HoldsResolver,
];
