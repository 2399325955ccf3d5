import { REFERRAL_EVENTS, type ReferralEvent } from '#domain/associations/referrals/events';
import {
  ASSOCIATION_EVENTS,
  type AssociationEvent,
  AUDIT_EVENTS,
  type AuditEvent,
} from '#domain/associations/registry/events';
import { SERVICE_EVENTS, type ServiceEvent } from '#domain/associations/services/events';
import { CONCERN_EVENTS, type ConcernEvent } from '#domain/casework/concerns/events';
import { WORK_EVENTS, type WorkEvent } from '#domain/casework/deadlines/events';
import { HOLD_EVENTS, type HoldEvent } from '#domain/casework/holds/events';
import { DEMONSTRATION_EVENTS, type DemonstrationEvent } from '#domain/demonstration/events';
import { CONSULTATION_EVENTS, type ConsultationEvent } from '#domain/dialogue/consultations/events';
import { PROMISE_EVENTS, type PromiseEvent } from '#domain/dialogue/replies/events';
import { STATEMENT_EVENTS, type StatementEvent } from '#domain/dialogue/statements/events';
import { ACCOUNT_EVENTS, type AccountEvent } from '#domain/identity/accounts/events';
import { DELEGATION_EVENTS, type DelegationEvent } from '#domain/identity/delegations/events';
import { OPERATIONS_EVENTS, type OperationsEvent } from '#domain/identity/operations/events';
import { MAP_EVENTS, type MapEvent } from '#domain/mapping/map/events';
import { QUESTIONNAIRE_EVENTS, type QuestionnaireEvent } from '#domain/mapping/questionnaires/events';
import { WAVE_EVENTS, type WaveEvent } from '#domain/mapping/waves/events';
import { CANDIDACY_EVENTS, type CandidacyEvent } from '#domain/marketplace/candidacies/events';
import {
  type AssignmentEvent,
  type MatchesFoundEvent,
  type MatchEvent,
  MATCHING_EVENTS,
  type RematchEvent,
} from '#domain/marketplace/matching/events';
import { NEED_EVENTS, type NeedEvent } from '#domain/marketplace/needs/events';
import { SAVED_EVENTS, type SavedEvent } from '#domain/marketplace/saved/events';
import { NOTIFICATION_EVENTS, type NotificationEvent } from '#domain/outreach/notifications/events';
import { INSTITUTION_EVENTS, type InstitutionEvent } from '#domain/parties/institutions/events';
import { PROFESSIONAL_EVENTS, type ProfessionalEvent } from '#domain/parties/professionals/events';
import { PROGRAMME_EVENTS, type ProgrammeEvent } from '#domain/parties/programmes/events';
import {
  CLEARANCE_EVENTS,
  type ClearanceEvent,
  type ClearanceTemplateEvent,
} from '#domain/placements/clearances/events';
import { type ExportEvent, PAPER_EVENTS, type PaperEvent } from '#domain/placements/papers/events';
import { PLACEMENT_EVENTS, type PlacementEvent } from '#domain/placements/placements/events';
import { REPORT_EVENTS, type ReportEvent } from '#domain/placements/reports/events';
import { STORY_EVENTS, type StoryEvent } from '#domain/placements/stories/events';
import { PRIVACY_EVENTS, type PrivacyEvent } from '#domain/privacy/events';
import { TAXONOMY_EVENTS, type TaxonomyEvent } from '#domain/reference/taxonomy/events';
import { CORRIDOR_EVENTS, type CorridorEvent } from '#domain/remittances/corridors/events';
import { PRICE_EVENTS, type PriceEvent } from '#domain/remittances/prices/events';

/** Every event name of the product; the tables of subscriptions and notifications are complete over it. */
export const EVENT_NAMES = [
  ...DEMONSTRATION_EVENTS,
  ...ACCOUNT_EVENTS,
  ...PROFESSIONAL_EVENTS,
  ...INSTITUTION_EVENTS,
  ...PROGRAMME_EVENTS,
  ...TAXONOMY_EVENTS,
  ...NEED_EVENTS,
  ...SAVED_EVENTS,
  ...MATCHING_EVENTS,
  ...CANDIDACY_EVENTS,
  ...PLACEMENT_EVENTS,
  ...CLEARANCE_EVENTS,
  ...HOLD_EVENTS,
  ...CONCERN_EVENTS,
  ...REPORT_EVENTS,
  ...PAPER_EVENTS,
  ...STORY_EVENTS,
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
] as const;
export type EventName = (typeof EVENT_NAMES)[number];

/** Everything that can be appended: each event with what those of its area carry. */
export type DomainEvent =
  | AccountEvent
  | CandidacyEvent
  | ClearanceEvent
  | CorridorEvent
  | ConsultationEvent
  | StatementEvent
  | PromiseEvent
  | ClearanceTemplateEvent
  | WorkEvent
  | DelegationEvent
  | DemonstrationEvent
  | HoldEvent
  | ConcernEvent
  | InstitutionEvent
  | MapEvent
  | MatchesFoundEvent
  | MatchEvent
  | RematchEvent
  | AssignmentEvent
  | NeedEvent
  | NotificationEvent
  | OperationsEvent
  | PaperEvent
  | ExportEvent
  | PlacementEvent
  | PriceEvent
  | PrivacyEvent
  | ProfessionalEvent
  | ProgrammeEvent
  | QuestionnaireEvent
  | WaveEvent
  | ReportEvent
  | SavedEvent
  | ServiceEvent
  | StoryEvent
  | AuditEvent
  | AssociationEvent
  | ReferralEvent
  | TaxonomyEvent;

/** Things of which only safeguarding officers know, or know who did them: no list of events shows theirs. */
export const CONFIDENTIAL_AGGREGATES: readonly string[] = ['concern', 'hold', 'referral', 'words'];
