/** What can be wrong with accounts. */
export const ACCOUNT_FINDINGS = {
  NAME_MISSING: 'Say how you would like to be called.',
  NAME_LINK: 'A name holds no link and no email address.',
} as const;
