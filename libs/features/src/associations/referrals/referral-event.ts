import type { ReferralEvent } from '#domain/associations/referrals/events';
import type { ReferralEntity } from '#features/associations/referrals/referral.entity';

/** An event about a referral, with the body that hears of it: ids and codes only. */
export function referralEvent(
  { id, version, country }: ReferralEntity,
  name: ReferralEvent['name'],
  institutionId: string,
  { reason, ...data }: { reason?: string | null; from?: string; kind?: string } = {},
): ReferralEvent {
  return {
    name,
    aggregate: { type: 'referral', id, version },
    ...(reason ? { reason } : {}),
    data: { institutionId, country, ...data },
  };
}
