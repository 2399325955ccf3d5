import type { ReferralCommand } from '#domain/associations/referrals/referral.states';
import type { Alike, EventPlace, EventsWith } from '#domain/kernel/event';

/** The event that each command of a referral appends. */
export const REFERRAL_EVENT = {
  write: 'referral.written',
  send: 'referral.sent',
  accept: 'referral.accepted',
  decline: 'referral.declined',
  finish: 'referral.finished',
  revoke: 'referral.revoked',
} as const satisfies Record<ReferralCommand, string>;

/** Every event of referrals. */
export const REFERRAL_EVENTS = [
  ...Object.values(REFERRAL_EVENT),
  'referral.read',
  'referral.confirmed',
  'referral.due-soon',
  'referral.escalated',
  'referral.purged',
] as const;

/** What single events of a referral say: the basis of what was sent, or why something was escalated. */
export type ReferralEventFacts = Alike<(typeof REFERRAL_EVENTS)[number], { readonly kind?: string }> &
  Alike<(typeof REFERRAL_EVENT)[ReferralCommand], { readonly from?: string }>;

/**
 * What each event of a referral carries. The institution is the one that hears of it: the receiver of what was sent,
 * the sender of what was answered.
 */
export type ReferralEventData = EventsWith<Pick<EventPlace, 'institutionId' | 'country'>, ReferralEventFacts>;
