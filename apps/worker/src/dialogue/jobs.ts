import { HOUR_MS, type JobDefinitions, MINUTE_MS, NOTHING, RECORD } from '#worker/job-definition';

/** The jobs of consultations. */
export const DIALOGUE_JOBS = {
  'keep-consultations': { priority: 5, data: NOTHING, everyMs: MINUTE_MS },
  'begin-statements': { priority: 5, data: RECORD },
  'find-opinions': { priority: 5, data: NOTHING, everyMs: MINUTE_MS },
  'run-opinions': { priority: 12, data: RECORD },
  'remind-promises': { priority: 12, data: NOTHING, everyMs: HOUR_MS },
  'announce-decisions': { priority: 7, data: NOTHING, everyMs: HOUR_MS },
} as const satisfies JobDefinitions;
