import { type JobDefinitions, MINUTE_MS, NOTHING } from '#worker/job-definition';

/** The jobs of deadlines. */
export const CASEWORK_JOBS = {
  'run-deadlines': { priority: 4, data: NOTHING, everyMs: MINUTE_MS },
} as const satisfies JobDefinitions;
