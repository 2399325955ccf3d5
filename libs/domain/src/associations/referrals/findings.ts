/** What can be wrong with a referral. */
export const REFERRAL_FINDINGS = {
  TELLS_WHO: 'Leave out names, addresses, numbers and days of birth. The code of the case is enough.',
  TELLS_EVENTS:
    'Do not write here what has happened. If somebody is being hurt or is in danger, report a concern.',
} as const;
