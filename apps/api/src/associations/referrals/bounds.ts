import type { FieldBounds } from '#api/graphql/bound-classes';

/** What bounds the lists of referrals. */
export const REFERRAL_BOUNDS: FieldBounds = {
  Query: { AS_READ: 'serviceRegions' },
  Referral: { OF_A_TABLE: 'steps' },
};
