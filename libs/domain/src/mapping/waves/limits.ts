/** What a wave holds: answers in people, links in rows, days. */
export const WAVE_LIMITS = {
  /** The fewest answers with which a wave may be published. */
  minimum: [30, 100_000],
  targets: 50,
  /** People by one target, and by one open link. */
  people: [1, 100_000],
  /** One-time links that are made at once. */
  links: 500,
  /** Days from its opening to its last one. */
  days: 366,
  /** People who try a wave before it opens. */
  pilot: 5,
  /** Answers that are saved at once, and chosen names of one. */
  answers: 300,
  names: 500,
  /** Days for which a draft is kept. */
  draftDays: 30,
  /** Hours after the last day in which drafts may be finished. */
  graceHours: 48,
  /** Days after which the answers of a cancelled wave are erased. */
  cancelledDays: 30,
  /** Days by which a closed wave is opened once more at most. */
  reopenDays: 30,
} as const;
