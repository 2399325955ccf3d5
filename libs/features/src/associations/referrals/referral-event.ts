import type { ReferralEventData, ReferralEventFacts } from '#domain/associations/referrals/events';
import { eventData, type EventOf } from '#domain/kernel/event';
import type { ReferralEntity } from '#features/associations/referrals/referral.entity';

/** An event about a referral, with the body that hears of it: ids and codes only. */
export function referralEvent<N extends keyof ReferralEventFacts>(
  { id, version, country }: ReferralEntity,
  name: N,
  institutionId: string,
  facts: ReferralEventFacts[N],
  reason?: string | null,
): EventOf<N, ReferralEventData[N]> {
  const data = eventData({ institutionId, country }, facts);
  return { name, aggregate: { type: 'referral', id, version }, reason, data };
}
