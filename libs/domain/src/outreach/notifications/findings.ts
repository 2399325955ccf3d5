/** What can be wrong with preferences. */
export const NOTIFICATION_FINDINGS = {
  ALWAYS_TOLD: 'Security and placement news cannot be switched off.',
} as const;
