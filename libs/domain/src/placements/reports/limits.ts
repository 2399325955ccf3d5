/**
 * What the answers of a report hold: texts in characters, lists in rows, numbers from the least to the most. Of
 * hours and days a period takes no more than it has.
 */
export const REPORT_LIMITS = {
  words: 4_000,
  items: 50,
  hours: [0, 10_000],
  days: [0, 2_000],
  people: [0, 100_000],
  activityHours: [1, 2_000],
  rating: [1, 5],
} as const;
