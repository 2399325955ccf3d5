import type { REFERRAL_EVENTS } from '#domain/associations/referrals/events';
import type { ASSOCIATION_EVENTS, AUDIT_EVENTS } from '#domain/associations/registry/events';
import type { SERVICE_EVENTS } from '#domain/associations/services/events';
import type { Subscriptions } from '#worker/jobs';

/** Which jobs follow the events of the directory, of self-audits and of referrals. */
export const ASSOCIATIONS_SUBSCRIPTIONS = {
  'association.saved': [],
  'association.number-checked': [],
  'audit.begun': [],
  'audit.saved': [],
  'audit.submitted': [],
  'audit.returned': [],
  'audit.rated': ['recheck-referrals'],
  'audit.expired': ['recheck-referrals'],
  'service.created': [],
  'service.edited': [],
  'service.submitted': [],
  'service.changed': [],
  'service.returned': [],
  'service.verified': [],
  'service.fell-due': [],
  'service.went-stale': [],
  'service.unlisted': [],
  'service.confirmed': [],
  'service.closed-for-now': [],
  'service.reopened': [],
  'service.suspended': [],
  'service.reinstated': [],
  'service.closed': [],
  'service.reported': [],
  'service.report-answered': [],
  'referral.written': [],
  'referral.sent': [],
  'referral.accepted': [],
  'referral.declined': [],
  'referral.finished': [],
  'referral.revoked': [],
  'referral.read': [],
  'referral.confirmed': [],
  'referral.due-soon': [],
  'referral.escalated': [],
  'referral.purged': [],
} as const satisfies Subscriptions<
  | (typeof ASSOCIATION_EVENTS)[number]
  | (typeof AUDIT_EVENTS)[number]
  | (typeof SERVICE_EVENTS)[number]
  | (typeof REFERRAL_EVENTS)[number]
>;
