import type { PersonalData } from '#features/identity/accounts/data-subject';

/** Referrals: codes of two bodies about somebody whom the product does not know; no account is in them. */
export const REFERRAL_DATA = {
  left: {
    'safeguarding.referral':
      'codes about a case of the sender; its words are sealed and purged 30 days after its end',
  },
} as const satisfies PersonalData;
