import type { JobName } from '#worker/jobs';

/** Which jobs run on a schedule, and how often, in milliseconds; once over all worker processes. */
export const SCHEDULES: Partial<Record<JobName, { readonly everyMs: number }>> = {
  'end-invitations': { everyMs: 60 * 60_000 },
  'end-reserves': { everyMs: 60 * 60_000 },
  'run-deadlines': { everyMs: 60_000 },
  'ask-for-reports': { everyMs: 15 * 60_000 },
  'advance-placements': { everyMs: 15 * 60_000 },
  'watch-clearances': { everyMs: 60 * 60_000 },
  'expire-needs': { everyMs: 15 * 60_000 },
  'expire-profiles': { everyMs: 60 * 60_000 },
  'expire-institutions': { everyMs: 60 * 60_000 },
  'purge-files': { everyMs: 60 * 60_000 },
  'purge-runs': { everyMs: 24 * 60 * 60_000 },
  'sweep-notifications': { everyMs: 10_000 },
  'send-digest': { everyMs: 5 * 60_000 },
  tidy: { everyMs: 60 * 60_000 },
};

/** The jobs that depend on the clock; when a demonstration moves it, they run again. */
export const SCHEDULED = Object.keys(SCHEDULES) as JobName[];
