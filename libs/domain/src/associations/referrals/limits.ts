/** What a referral says, in characters from the least to the most. */
export const REFERRAL_LIMITS = {
  /** The code of the case, as the sender keeps it. */
  caseRef: [4, 24],
  /** What the receiver must prepare. */
  prepare: [0, 300],
  /** Why the vital interest of the person allows a referral without consent. */
  basisReason: [0, 300],
  region: [1, 120],
} as const;
