import { HOUR_MS, type JobDefinitions, NOTHING } from '#worker/job-definition';

/** The jobs of the demonstration. */
export const DEMONSTRATION_JOBS = {
  'keep-needs-open': { priority: 12, data: NOTHING, everyMs: HOUR_MS },
} as const satisfies JobDefinitions;
