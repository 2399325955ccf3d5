import { REFERRAL_EVENT, type REFERRAL_EVENTS } from '#domain/associations/referrals/events';
import { trailOf } from '#domain/kernel/trail';

/** What the events of referrals say was done; who opened the sealed words is among them. */
export const REFERRAL_TRAIL = trailOf<'referral', (typeof REFERRAL_EVENTS)[number]>(
  'referral',
  REFERRAL_EVENT,
  { 'referral.read': 'referral.read', 'referral.confirmed': 'referral.confirm' },
);
