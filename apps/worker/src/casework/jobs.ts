import { type JobDefinitions, MINUTE_MS, NOTHING, RECORD } from '#worker/job-definition';

/** The jobs of deadlines. */
export const CASEWORK_JOBS = {
  'follow-institution': { priority: 4, data: RECORD },
  'run-deadlines': { priority: 4, data: NOTHING, everyMs: MINUTE_MS },
} as const satisfies JobDefinitions;
