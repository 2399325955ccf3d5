/** What can be wrong with clearances. */
export const CLEARANCE_FINDINGS = {
  LAST_DAY_AHEAD: 'Give a last day after today.',
  ISSUER: 'Say who issued it.',
  ISSUED_ON: 'Give the date of issue, not in the future.',
  ASKED_OF_ALL: 'This check is asked of everybody: {check}.',
  COUNTRY_RISK: 'Name a country and its risk.',
  NEVER_KEPT: 'This document is never kept.',
} as const;
