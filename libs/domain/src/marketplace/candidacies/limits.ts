/** What an application, a message and a panel hold: texts in characters, lists in rows, hours a week. */
export const CANDIDACY_LIMITS = {
  motivation: [40, 5_000],
  weeklyHours: [1, 60],
  message: 5_000,
  files: 10,
  panel: 10,
  gates: 30,
  interviewTimes: [1, 3],
  interviewMinutes: [10, 240],
  interviewPlace: 300,
} as const;
