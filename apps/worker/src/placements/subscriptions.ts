import type { CLEARANCE_EVENTS } from '#domain/placements/clearances/events';
import type { PAPER_EVENTS } from '#domain/placements/papers/events';
import type { PLACEMENT_EVENTS } from '#domain/placements/placements/events';
import type { REPORT_EVENTS } from '#domain/placements/reports/events';
import type { BUDGET_EVENTS, COMMITMENT_EVENTS, PAYMENT_EVENTS } from '#domain/placements/spending/events';
import type { STORY_EVENTS } from '#domain/placements/stories/events';
import type { TRAVEL_EVENTS } from '#domain/placements/travel/events';
import type { Subscriptions } from '#worker/jobs';

/** Which jobs follow the events of placements with their checks, reports and papers. */
export const PLACEMENTS_SUBSCRIPTIONS = {
  'placement.offered': [],
  'placement.accepted': ['advance-placement', 'match-professional', 'settle-commitments'],
  'placement.declined': [],
  'placement.lapsed': [],
  'placement.cleared': ['advance-placement', 'schedule-reports'],
  'placement.ready': [],
  'placement.started': [],
  'placement.suspended': [],
  'placement.resumed': [],
  'placement.amended': ['advance-placement', 'schedule-reports', 'match-professional', 'settle-commitments'],
  'placement.finished': ['advance-placement', 'match-professional'],
  'placement.completed': ['advance-placement', 'issue-certificate'],
  'placement.follow-up-scheduled': ['schedule-reports'],
  'placement.closed': ['advance-placement', 'settle-commitments'],
  'placement.cancelled': [
    'advance-placement',
    'schedule-reports',
    'match-professional',
    'settle-commitments',
  ],
  'placement.terminated': [
    'advance-placement',
    'schedule-reports',
    'issue-certificate',
    'match-professional',
    'settle-commitments',
  ],
  'placement.amendment-asked': [],
  'placement.amendment-refused': [],
  'placement.plan-written': [],
  'placement.plan-signed': ['advance-placement'],
  'placement.readiness-changed': ['advance-placement'],
  'placement.contact-given': ['advance-placement'],
  'placement.link-tested': ['advance-placement'],
  'placement.certificate-issued': [],
  'placement.reminded': [],
  'clearance.required': [],
  'clearance.not-required': [],
  'clearance.submitted': [],
  'clearance.cleared': ['advance-placement'],
  'clearance.rejected': [],
  'clearance.waived': ['advance-placement'],
  'clearance.expired': [],
  'clearance.reopened': [],
  'clearance.expiring': [],
  'clearance.alert': [],
  'clearance.template-published': [],
  'report.scheduled': [],
  'report.saved': [],
  'report.submitted': ['advance-placement'],
  'report.returned': [],
  'report.accepted': ['advance-placement'],
  'report.overdue': [],
  'report.waived': ['advance-placement'],
  'report.due': [],
  'paper.letter-issued': [],
  'paper.shared': [],
  'paper.revoked': [],
  'export.made': [],
  'story.offered': [],
  'story.published': [],
  'story.declined': [],
  'story.withdrawn': [],
  'payment.recorded': [],
  'payment.approved': [],
  'payment.rejected': [],
  'payment.withdrawn': [],
  'payment.reversed': [],
  'budget.set': ['settle-budget'],
  'budget.changed': [],
  'commitment.set': [],
  'commitment.ended': [],
  'commitment.short': [],
  'travel.planned': [],
  'travel.short': [],
} as const satisfies Subscriptions<
  | (typeof PLACEMENT_EVENTS)[number]
  | (typeof CLEARANCE_EVENTS)[number]
  | (typeof REPORT_EVENTS)[number]
  | (typeof PAPER_EVENTS)[number]
  | (typeof STORY_EVENTS)[number]
  | (typeof PAYMENT_EVENTS)[number]
  | (typeof BUDGET_EVENTS)[number]
  | (typeof COMMITMENT_EVENTS)[number]
  | (typeof TRAVEL_EVENTS)[number]
>;
