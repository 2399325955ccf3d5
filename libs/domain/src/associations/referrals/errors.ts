/** Refusals of referrals. */
export const REFERRAL_ERRORS = {
  REFERRAL_INCOMPLETE: {
    category: 'BAD_INPUT',
    sentence: 'Something in the referral is missing or wrong. See the fields in the details.',
  },
  REFERRAL_CONSENT: {
    category: 'CONFLICT',
    sentence: 'A referral is sent only with a recorded consent, or for a vital interest with its reason.',
  },
  REFERRAL_OWN_BODY: {
    category: 'CONFLICT',
    sentence: 'This service is your own. A referral goes to another institution.',
  },
  REFERRAL_SERVICE: {
    category: 'CONFLICT',
    sentence: 'This service takes no referrals now: it was not checked for 180 days, or is not listed.',
  },
  REFERRAL_RATING: {
    category: 'CONFLICT',
    sentence:
      'The safeguarding of both institutions must be rated amber or green, and for a child that of the receiver green.',
  },
} as const;
