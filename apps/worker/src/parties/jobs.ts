import { HOUR_MS, type JobDefinitions, NOTHING, RECORD } from '#worker/job-definition';

/** The jobs of institutions and professionals. */
export const PARTIES_JOBS = {
  'refresh-account': { priority: 3, data: RECORD },
  'follow-word-in-profiles': { priority: 8, data: RECORD },
  'expire-profiles': { priority: 6, data: NOTHING, everyMs: HOUR_MS },
  'expire-institutions': { priority: 6, data: NOTHING, everyMs: HOUR_MS },
} as const satisfies JobDefinitions;
