/** What a consultation holds: texts in characters, lists in rows. */
export const CONSULTATION_LIMITS = {
  title: 200,
  question: 500,
  words: 4_000,
  background: 20_000,
  /** Statements with which it begins. */
  seeds: 20,
  /** Characters of a statement. */
  statement: [10, 280],
  /** Days from the first to the last, and on which a reply is due after the last. */
  days: [14, 366],
  replyDays: 84,
} as const;
