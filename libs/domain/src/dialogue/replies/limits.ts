/** What a reply holds: texts in characters, lists in rows. */
export const REPLY_LIMITS = {
  themes: 20,
  title: 200,
  heard: 4_000,
  /** Characters of a reason. */
  reason: [40, 4_000],
  /** Statements of one theme. */
  statements: 100,
  promise: 500,
  owner: 200,
  note: 2_000,
  /** Characters of what shows that a promise was kept. */
  evidence: 500,
  /** Per cent of a promise that are done. */
  progress: [0, 100],
} as const;
