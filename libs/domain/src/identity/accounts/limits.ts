import { TEXT_LIMITS } from '#domain/kernel/text/limits';

/** How long a person's name and a password may be, in characters. */
export const ACCOUNT_LIMITS = {
  displayName: 120,
  password: [12, TEXT_LIMITS.password],
} as const;

/** Acting in somebody's name, in characters: the note of what was agreed, and the words of an objection to it. */
export const ON_BEHALF_LIMITS = {
  note: 500,
  objection: 2_000,
} as const;
