import { REFERRAL_EVENTS, type ReferralEventData } from '#domain/associations/referrals/events';
import {
  ASSOCIATION_EVENTS,
  type AssociationEventData,
  AUDIT_EVENTS,
  type AuditEventData,
} from '#domain/associations/registry/events';
import { SERVICE_EVENTS, type ServiceEventData } from '#domain/associations/services/events';
import { CONCERN_EVENTS, type ConcernEventData } from '#domain/casework/concerns/events';
import { WORK_EVENTS, type WorkEventData } from '#domain/casework/deadlines/events';
import { HOLD_EVENTS, type HoldEventData } from '#domain/casework/holds/events';
import { DIRECT_EVENTS, type DirectEventData } from '#domain/casework/messages/events';
import { DEMONSTRATION_EVENTS, type DemonstrationEventData } from '#domain/demonstration/events';
import { CONSULTATION_EVENTS, type ConsultationEventData } from '#domain/dialogue/consultations/events';
import { PROMISE_EVENTS, type PromiseEventData } from '#domain/dialogue/replies/events';
import { STATEMENT_EVENTS, type StatementEventData } from '#domain/dialogue/statements/events';
import { ACCOUNT_EVENTS, type AccountEventData } from '#domain/identity/accounts/events';
import { DELEGATION_EVENTS, type DelegationEventData } from '#domain/identity/delegations/events';
import { OPERATIONS_EVENTS, type OperationsEventData } from '#domain/identity/operations/events';
import { KPI_EVENTS, type KpiEventData } from '#domain/insight/kpis/events';
import { MAP_EVENTS, type MapEventData } from '#domain/mapping/map/events';
import { QUESTIONNAIRE_EVENTS, type QuestionnaireEventData } from '#domain/mapping/questionnaires/events';
import { WAVE_EVENTS, type WaveEventData } from '#domain/mapping/waves/events';
import { CANDIDACY_EVENTS, type CandidacyEventData } from '#domain/marketplace/candidacies/events';
import { MATCHING_EVENTS, type MatchingEventData } from '#domain/marketplace/matching/events';
import { NEED_EVENTS, type NeedEventData } from '#domain/marketplace/needs/events';
import { SAVED_EVENTS, type SavedEventData } from '#domain/marketplace/saved/events';
import { NOTIFICATION_EVENTS, type NotificationEventData } from '#domain/outreach/notifications/events';
import { INSTITUTION_EVENTS, type InstitutionEventData } from '#domain/parties/institutions/events';
import { PROFESSIONAL_EVENTS, type ProfessionalEventData } from '#domain/parties/professionals/events';
import { PROGRAMME_EVENTS, type ProgrammeEventData } from '#domain/parties/programmes/events';
import {
  CLEARANCE_EVENTS,
  type ClearanceEventData,
  type ClearanceTemplateEventData,
} from '#domain/placements/clearances/events';
import { PAPER_EVENTS, type PaperEventData } from '#domain/placements/papers/events';
import { PLACEMENT_EVENTS, type PlacementEventData } from '#domain/placements/placements/events';
import { REPORT_EVENTS, type ReportEventData } from '#domain/placements/reports/events';
import {
  BUDGET_EVENTS,
  type BudgetEventData,
  COMMITMENT_EVENTS,
  type CommitmentEventData,
  PAYMENT_EVENTS,
  type PaymentEventData,
} from '#domain/placements/spending/events';
import { STORY_EVENTS, type StoryEventData } from '#domain/placements/stories/events';
import { TRAVEL_EVENTS, type TravelEventData } from '#domain/placements/travel/events';
import { PRIVACY_EVENTS, type PrivacyEventData } from '#domain/privacy/events';
import {
  TAXONOMY_EVENTS,
  type TaxonomyEventData,
  WORD_EVENTS,
  type WordEventData,
} from '#domain/reference/taxonomy/events';
import { CORRIDOR_EVENTS, type CorridorEventData } from '#domain/remittances/corridors/events';
import { PRICE_EVENTS, type PriceEventData } from '#domain/remittances/prices/events';

/** Everything that can be appended: each event, by name, with what it carries. */
type EventData = ReferralEventData &
  AuditEventData &
  AssociationEventData &
  ServiceEventData &
  ConcernEventData &
  WorkEventData &
  HoldEventData &
  DirectEventData &
  DemonstrationEventData &
  ConsultationEventData &
  PromiseEventData &
  StatementEventData &
  AccountEventData &
  DelegationEventData &
  OperationsEventData &
  MapEventData &
  QuestionnaireEventData &
  WaveEventData &
  CandidacyEventData &
  MatchingEventData &
  NeedEventData &
  SavedEventData &
  NotificationEventData &
  InstitutionEventData &
  ProfessionalEventData &
  ProgrammeEventData &
  ClearanceEventData &
  ClearanceTemplateEventData &
  PaperEventData &
  PlacementEventData &
  ReportEventData &
  StoryEventData &
  PaymentEventData &
  BudgetEventData &
  CommitmentEventData &
  TravelEventData &
  KpiEventData &
  PrivacyEventData &
  TaxonomyEventData &
  WordEventData &
  CorridorEventData &
  PriceEventData;

/** Every event name of the product; the tables of subscriptions and notifications are complete over it. */
export const EVENT_NAMES = [
  ...DEMONSTRATION_EVENTS,
  ...ACCOUNT_EVENTS,
  ...PROFESSIONAL_EVENTS,
  ...INSTITUTION_EVENTS,
  ...PROGRAMME_EVENTS,
  ...TAXONOMY_EVENTS,
  ...WORD_EVENTS,
  ...NEED_EVENTS,
  ...SAVED_EVENTS,
  ...MATCHING_EVENTS,
  ...CANDIDACY_EVENTS,
  ...PLACEMENT_EVENTS,
  ...CLEARANCE_EVENTS,
  ...HOLD_EVENTS,
  ...DIRECT_EVENTS,
  ...CONCERN_EVENTS,
  ...REPORT_EVENTS,
  ...PAPER_EVENTS,
  ...STORY_EVENTS,
  ...PAYMENT_EVENTS,
  ...BUDGET_EVENTS,
  ...COMMITMENT_EVENTS,
  ...TRAVEL_EVENTS,
  ...KPI_EVENTS,
  ...NOTIFICATION_EVENTS,
  ...OPERATIONS_EVENTS,
  ...WORK_EVENTS,
  ...DELEGATION_EVENTS,
  ...PRIVACY_EVENTS,
  ...PRICE_EVENTS,
  ...CORRIDOR_EVENTS,
  ...MAP_EVENTS,
  ...QUESTIONNAIRE_EVENTS,
  ...WAVE_EVENTS,
  ...SERVICE_EVENTS,
  ...CONSULTATION_EVENTS,
  ...STATEMENT_EVENTS,
  ...PROMISE_EVENTS,
  ...AUDIT_EVENTS,
  ...ASSOCIATION_EVENTS,
  ...REFERRAL_EVENTS,
] as const satisfies readonly (keyof EventData)[];
export type EventName = (typeof EVENT_NAMES)[number];

/** Things of which only safeguarding officers know, or know who did them: no list of events shows theirs. */
export const CONFIDENTIAL_AGGREGATES: readonly string[] = ['concern', 'hold', 'referral', 'words'];
