import { DEMONSTRATION_EVENTS } from '#domain/demonstration/events';
import { ACCOUNT_EVENTS } from '#domain/account/events';
import { INSTITUTION_EVENTS } from '#domain/institution/events';
import { NEED_EVENTS } from '#domain/need/events';
import { WORK_EVENTS } from '#domain/clock/events';
import { DELEGATION_EVENTS } from '#domain/delegation/events';
import { CANDIDACY_EVENTS } from '#domain/candidacy/events';
import { CLEARANCE_EVENTS } from '#domain/clearance/events';
import { HOLD_EVENTS } from '#domain/hold/events';
import { MATCHING_EVENTS } from '#domain/matching/events';
import { REPORT_EVENTS } from '#domain/report/events';
import { PAPER_EVENTS } from '#domain/paper/events';
import { PLACEMENT_EVENTS } from '#domain/placement/events';
import { OPERATIONS_EVENTS } from '#domain/operations/events';
import { NOTIFICATION_EVENTS } from '#domain/notification/events';
import { PRIVACY_EVENTS } from '#domain/privacy/events';
import { PROFESSIONAL_EVENTS } from '#domain/professional/events';
import { PROGRAMME_EVENTS } from '#domain/programme/events';
import { TAXONOMY_EVENTS } from '#domain/taxonomy/events';

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

/** Things of which only safeguarding officers know, or know who did them: no list of events shows theirs. */
export const CONFIDENTIAL_AGGREGATES: readonly string[] = ['concern', 'hold', 'words'];
