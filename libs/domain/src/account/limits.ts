/** How long a person's name and a password may be, in characters. Long beats complicated (NIST SP 800-63B). */
export const ACCOUNT_LIMITS = {
  displayName: 120,
  password: [12, 200],
} as const;

/** Acting in somebody's name, in characters: the note of what was agreed, and the words of an objection to it. */
export const ON_BEHALF_LIMITS = {
  note: 500,
  objection: 2_000,
} as const;
