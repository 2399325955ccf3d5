import { ApplicantResolver } from '#api/candidacies/applicant.resolver';
import { CandidaciesResolver } from '#api/candidacies/candidacies.resolver';
import {
  AssignmentAliasResolver,
  CandidacyAliasResolver,
  CandidatesResolver,
  MatchAliasResolver,
} from '#api/candidacies/candidates.resolver';
import { CandidacyLoader } from '#api/candidacies/candidacy.loader';
import { PanelMembersResolver, PanelResolver } from '#api/candidacies/panel.resolver';
import { ScreeningResolver } from '#api/candidacies/screening.resolver';
import { ThreadResolver } from '#api/candidacies/thread.resolver';
import { StandingLoader } from '#api/clocks/standing.loader';
import { HoldsResolver } from '#api/holds/holds.resolver';

export const CANDIDACY_RESOLVERS = [
  StandingLoader,
  CandidacyLoader,
  CandidaciesResolver,
  CandidatesResolver,
  AssignmentAliasResolver,
  CandidacyAliasResolver,
  MatchAliasResolver,
  ScreeningResolver,
  ThreadResolver,
  ApplicantResolver,
  PanelResolver,
  PanelMembersResolver,
  HoldsResolver,
];
