/** What a work plan, an emergency contact and a change hold: texts in characters, lists in rows, hours a week. */
export const PLACEMENT_LIMITS = {
  summary: 10_000,
  milestone: 500,
  milestones: 50,
  relation: 100,
  weeklyHours: [1, 60],
} as const;
