import { DEMONSTRATION_EVENTS, type DemonstrationEvent } from '#domain/demonstration/events';
import { ACCOUNT_EVENTS, type AccountEvent } from '#domain/account/events';
import { INSTITUTION_EVENTS, type InstitutionEvent } from '#domain/institution/events';
import { NEED_EVENTS, type NeedEvent } from '#domain/need/events';
import { WORK_EVENTS, type WorkEvent } from '#domain/clock/events';
import { DELEGATION_EVENTS, type DelegationEvent } from '#domain/delegation/events';
import { CANDIDACY_EVENTS, type CandidacyEvent } from '#domain/candidacy/events';
import { CLEARANCE_EVENTS, type ClearanceEvent, type ClearanceTemplateEvent } from '#domain/clearance/events';
import { HOLD_EVENTS, type HoldEvent, type ConcernEvent } from '#domain/hold/events';
import {
  MATCHING_EVENTS,
  type MatchesFoundEvent,
  type MatchEvent,
  type RematchEvent,
  type AssignmentEvent,
} from '#domain/matching/events';
import { REPORT_EVENTS, type ReportEvent } from '#domain/report/events';
import { PAPER_EVENTS, type PaperEvent, type ExportEvent } from '#domain/paper/events';
import { PLACEMENT_EVENTS, type PlacementEvent } from '#domain/placement/events';
import { OPERATIONS_EVENTS, type OperationsEvent } from '#domain/operations/events';
import { NOTIFICATION_EVENTS, type NotificationEvent } from '#domain/notification/events';
import { PRIVACY_EVENTS, type PrivacyEvent } from '#domain/privacy/events';
import { PROFESSIONAL_EVENTS, type ProfessionalEvent } from '#domain/professional/events';
import { PROGRAMME_EVENTS, type ProgrammeEvent } from '#domain/programme/events';
import { TAXONOMY_EVENTS, type TaxonomyEvent } from '#domain/taxonomy/events';

/** Every event name of the product; the tables of subscriptions and notifications are complete over it. */
export const EVENT_NAMES = [
  ...DEMONSTRATION_EVENTS,
  ...ACCOUNT_EVENTS,
  ...PROFESSIONAL_EVENTS,
  ...INSTITUTION_EVENTS,
  ...PROGRAMME_EVENTS,
  ...TAXONOMY_EVENTS,
  ...NEED_EVENTS,
  ...MATCHING_EVENTS,
  ...CANDIDACY_EVENTS,
  ...PLACEMENT_EVENTS,
  ...CLEARANCE_EVENTS,
  ...HOLD_EVENTS,
  ...REPORT_EVENTS,
  ...PAPER_EVENTS,
  ...NOTIFICATION_EVENTS,
  ...OPERATIONS_EVENTS,
  ...WORK_EVENTS,
  ...DELEGATION_EVENTS,
  ...PRIVACY_EVENTS,
] as const;
export type EventName = (typeof EVENT_NAMES)[number];

/** Everything that can be appended: each event with what those of its area carry. */
export type DomainEvent =
  | AccountEvent
  | CandidacyEvent
  | ClearanceEvent
  | ClearanceTemplateEvent
  | WorkEvent
  | DelegationEvent
  | DemonstrationEvent
  | HoldEvent
  | ConcernEvent
  | InstitutionEvent
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
  | PrivacyEvent
  | ProfessionalEvent
  | ProgrammeEvent
  | ReportEvent
  | TaxonomyEvent;

/** Things of which only safeguarding officers know, or know who did them: no list of events shows theirs. */
export const CONFIDENTIAL_AGGREGATES: readonly string[] = ['concern', 'hold', 'words'];
