import { HOUR_MS, type JobDefinitions, NOTHING } from '#worker/job-definition';

/** The jobs of accounts and files. */
export const IDENTITY_JOBS = {
  'purge-files': { priority: 20, data: NOTHING, everyMs: HOUR_MS },
  'clean-up': { priority: 20, data: NOTHING, everyMs: HOUR_MS },
} as const satisfies JobDefinitions;
