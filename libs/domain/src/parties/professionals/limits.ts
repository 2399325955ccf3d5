/** What a profile holds: texts in characters, numbers from the least to the most. */
export const PROFILE_LIMITS = {
  headline: 120,
  summary: 4_000,
  accommodationNeeds: 1_000,
  yearsExperience: [0, 70],
  educationLevel: [0, 8],
  weeklyHours: [1, 60],
  maxDailyHours: [1, 12],
  level: [1, 4],
  skillYears: [0, 70],
  title: 200,
  organisation: 200,
  description: 4_000,
  evidence: 1_000,
} as const;

/** How many rows each list of a profile takes. */
export const PROFILE_ROWS = {
  heritage: 10,
  skills: 100,
  languages: 30,
  sectors: 30,
  windows: 60,
  licences: 20,
  experience: 60,
  education: 30,
} as const;

/** A file with one profile, in characters, and a table with many, in bytes; a document with one, in bytes and in pages. */
export const IMPORT_LIMITS = {
  resume: 200_000,
  table: 180_000,
  document: 5_000_000,
  pages: 30,
} as const;
