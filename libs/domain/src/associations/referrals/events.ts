import type { ReferralCommand } from '#domain/associations/referrals/referral.states';
import type { EventOf, EventPlace } from '#domain/kernel/event';

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

/** The institution is the one that hears of it: the receiver of what was sent, the sender of what was answered. */
export type ReferralEvent = EventOf<
  (typeof REFERRAL_EVENTS)[number],
  Pick<EventPlace, 'institutionId' | 'country'> & {
    readonly from?: string;
    /** The basis of what was sent, and why something was escalated. */
    readonly kind?: string;
  }
>;
