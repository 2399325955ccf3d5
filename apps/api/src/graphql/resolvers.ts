import { ReferralsResolver } from '#api/associations/referrals/referrals.resolver';
import { AssociationsResolver } from '#api/associations/registry/associations.resolver';
import { SafeguardingAuditsResolver } from '#api/associations/registry/safeguarding-audits.resolver';
import { SERVICE_RESOLVERS } from '#api/associations/services/services.resolvers';
import { ConcernsResolver } from '#api/casework/concerns/concerns.resolver';
import { WORK_RESOLVERS } from '#api/casework/deadlines/deadlines.resolvers';
import { MessagesResolver } from '#api/casework/messages/messages.resolver';
import { UnreadThreadResolver } from '#api/casework/messages/unread-thread.resolver';
import { DemonstrationResolver } from '#api/demonstration/demonstration.resolver';
import { ConsultationsResolver } from '#api/dialogue/consultations/consultations.resolver';
import { OpinionsResolver } from '#api/dialogue/opinions/opinions.resolver';
import { AskedReplyResolver } from '#api/dialogue/replies/asked-reply.resolver';
import { PromisesResolver } from '#api/dialogue/replies/promises.resolver';
import { RepliesResolver } from '#api/dialogue/replies/replies.resolver';
import { ReplyThemesResolver } from '#api/dialogue/replies/reply-themes.resolver';
import { ModeratedStatementsResolver } from '#api/dialogue/statements/moderated-statements.resolver';
import { OwnStatementsResolver } from '#api/dialogue/statements/own-statements.resolver';
import { StatementsResolver } from '#api/dialogue/statements/statements.resolver';
import { WITHHELD_RESOLVERS } from '#api/fields/withheld.resolver';
import { ErrorResolver } from '#api/graphql/error.resolver';
import { ACCOUNT_RESOLVERS } from '#api/identity/accounts/accounts.resolvers';
import { AuditResolver } from '#api/identity/audit/audit.resolver';
import { ObjectionsResolver } from '#api/identity/audit/objections.resolver';
import { TrailLoader } from '#api/identity/audit/trail.loader';
import { DELEGATION_RESOLVERS } from '#api/identity/delegations/delegations.resolvers';
import { OperationsResolver } from '#api/identity/operations/operations.resolver';
import { EqualityResolver } from '#api/insight/equality/equality.resolver';
import { GapsResolver } from '#api/insight/gaps/gaps.resolver';
import { HostResponseResolver } from '#api/insight/kpis/host-response.resolver';
import { KpiTargetsResolver } from '#api/insight/kpis/kpi-targets.resolver';
import { KpisResolver } from '#api/insight/kpis/kpis.resolver';
import { PublicFiguresResolver } from '#api/insight/kpis/public-figures.resolver';
import { MapResolver } from '#api/mapping/map/map.resolver';
import { QuestionnairesResolver } from '#api/mapping/questionnaires/questionnaires.resolver';
import { SurveysResolver as AnsweringResolver } from '#api/mapping/waves/surveys.resolver';
import { WaveReportsResolver } from '#api/mapping/waves/wave-reports.resolver';
import { WavesResolver } from '#api/mapping/waves/waves.resolver';
import { CANDIDACY_RESOLVERS } from '#api/marketplace/candidacies/candidacies.resolvers';
import { MATCHING_RESOLVERS } from '#api/marketplace/matching/matching.resolvers';
import { NEED_RESOLVERS } from '#api/marketplace/needs/needs.resolvers';
import { SavedResolver } from '#api/marketplace/saved/saved.resolver';
import { NOTIFICATION_RESOLVERS } from '#api/outreach/notifications/notifications.resolvers';
import { INSTITUTION_RESOLVERS } from '#api/parties/institutions/institutions.resolvers';
import { INVITATION_RESOLVERS } from '#api/parties/invitations/invitations.resolvers';
import { PROFESSIONAL_RESOLVERS } from '#api/parties/professionals/professionals.resolvers';
import { PROGRAMME_RESOLVERS } from '#api/parties/programmes/programmes.resolvers';
import { CLEARANCE_RESOLVERS } from '#api/placements/clearances/clearances.resolvers';
import { PapersResolver } from '#api/placements/papers/papers.resolver';
import { PLACEMENT_RESOLVERS } from '#api/placements/placements/placements.resolvers';
import { REPORT_RESOLVERS } from '#api/placements/reports/reports.resolvers';
import { BudgetsResolver } from '#api/placements/spending/budgets.resolver';
import { PaymentsResolver } from '#api/placements/spending/payments.resolver';
import { StoriesResolver } from '#api/placements/stories/stories.resolver';
import { TravelResolver } from '#api/placements/travel/travel.resolver';
import { ErasureResolver } from '#api/privacy/erasure.resolver';
import { WordsResolver } from '#api/privacy/words.resolver';
import { TAXONOMY_RESOLVERS } from '#api/reference/taxonomy/taxonomy.resolvers';
import { CorridorActionsResolver } from '#api/remittances/corridors/corridor-actions.resolver';
import { CorridorsResolver } from '#api/remittances/corridors/corridors.resolver';
import { DearCorridorsResolver } from '#api/remittances/corridors/dear-corridors.resolver';
import { LessonsResolver } from '#api/remittances/lessons/lessons.resolver';
import { PriceBatchesResolver } from '#api/remittances/prices/price-batches.resolver';
import { PriceFirmsResolver } from '#api/remittances/prices/price-firms.resolver';

/** The one list of resolvers; the schema is made of these and nothing else. */
export const RESOLVERS = [
  ErrorResolver,
  DemonstrationResolver,
  AuditResolver,
  TrailLoader,
  ObjectionsResolver,
  OperationsResolver,
  ConcernsResolver,
  MessagesResolver,
  UnreadThreadResolver,
  ...CLEARANCE_RESOLVERS,
  ...ACCOUNT_RESOLVERS,
  ...DELEGATION_RESOLVERS,
  ...WORK_RESOLVERS,
  ErasureResolver,
  WordsResolver,
  ...TAXONOMY_RESOLVERS,
  ...PROFESSIONAL_RESOLVERS,
  ...INSTITUTION_RESOLVERS,
  ...INVITATION_RESOLVERS,
  ...PROGRAMME_RESOLVERS,
  PapersResolver,
  StoriesResolver,
  BudgetsResolver,
  PaymentsResolver,
  TravelResolver,
  ...REPORT_RESOLVERS,
  KpisResolver,
  KpiTargetsResolver,
  PublicFiguresResolver,
  HostResponseResolver,
  EqualityResolver,
  ...NEED_RESOLVERS,
  SavedResolver,
  ...NOTIFICATION_RESOLVERS,
  ...MATCHING_RESOLVERS,
  ...CANDIDACY_RESOLVERS,
  ...PLACEMENT_RESOLVERS,
  PriceBatchesResolver,
  PriceFirmsResolver,
  CorridorsResolver,
  DearCorridorsResolver,
  CorridorActionsResolver,
  LessonsResolver,
  MapResolver,
  QuestionnairesResolver,
  WavesResolver,
  WaveReportsResolver,
  AnsweringResolver,
  ...SERVICE_RESOLVERS,
  ConsultationsResolver,
  StatementsResolver,
  OwnStatementsResolver,
  ModeratedStatementsResolver,
  OpinionsResolver,
  RepliesResolver,
  PromisesResolver,
  ReplyThemesResolver,
  AskedReplyResolver,
  GapsResolver,
  SafeguardingAuditsResolver,
  AssociationsResolver,
  ReferralsResolver,
  ...WITHHELD_RESOLVERS,
];
