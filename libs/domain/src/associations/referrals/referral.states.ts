import type { Machine } from '#domain/kernel/machine';

export const REFERRAL_STATES = ['DRAFT', 'SENT', 'ACCEPTED', 'DECLINED', 'CLOSED', 'REVOKED'] as const;
export type ReferralState = (typeof REFERRAL_STATES)[number];

export type ReferralCommand = 'write' | 'send' | 'accept' | 'decline' | 'finish' | 'revoke';

const revoke = {
  to: 'REVOKED',
  by: ['FOCAL_POINT', 'SAFEGUARDING_OFFICER'],
  guard: 'a focal point of the sender',
  alone: 'who has taken their consent back does not wait for a second person',
} as const;

/** The states of a referral between two bodies. It carries a code, never a child; what it says is purged when it is over. */
export const REFERRAL: Machine<ReferralState, ReferralCommand> = {
  name: 'referral',
  reasons: {
    decline: ['NO_CAPACITY', 'NOT_ELIGIBLE', 'NOT_OUR_AREA', 'LANGUAGE', 'UNSAFE', 'OTHER'],
    finish: ['SERVED', 'PARTLY', 'NOT_REACHED', 'REFERRED_ON'],
    revoke: ['CONSENT_WITHDRAWN', 'NO_LONGER_NEEDED', 'MISTAKE', 'UNSAFE'],
  },
  start: {
    write: { to: 'DRAFT', by: ['FOCAL_POINT'], alone: 'nobody else sees it yet' },
  },
  table: {
    DRAFT: {
      send: {
        to: 'SENT',
        by: ['FOCAL_POINT'],
        guard: 'consent is recorded, and the receiver may be referred to',
        alone: 'the receiver answers',
      },
      revoke,
    },
    SENT: {
      accept: {
        to: 'ACCEPTED',
        by: ['FOCAL_POINT'],
        guard: 'a focal point of the receiver',
        alone: 'the sender has asked for it',
      },
      decline: {
        to: 'DECLINED',
        by: ['FOCAL_POINT'],
        guard: 'a focal point of the receiver',
        alone: 'nobody is bound to help beyond their means; the sender is notified at once',
      },
      revoke,
    },
    ACCEPTED: {
      finish: {
        to: 'CLOSED',
        by: ['FOCAL_POINT'],
        guard: 'a focal point of the receiver',
        alone: 'the sender reads the outcome',
      },
      revoke,
    },
    DECLINED: {},
    CLOSED: {},
    REVOKED: {},
  },
};
