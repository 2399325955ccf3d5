import { HOUR_MS, ID, type JobDefinitions, MINUTE_MS, NOTHING, RECORD } from '#worker/job-definition';

/** The jobs of placements, their reports and papers. */
export const PLACEMENTS_JOBS = {
  'advance-placement': { priority: 3, data: RECORD.extend({ placementId: ID.optional() }) },
  'advance-placements': { priority: 5, data: NOTHING, everyMs: 15 * MINUTE_MS },
  'watch-clearances': { priority: 5, data: NOTHING, everyMs: HOUR_MS },
  'schedule-reports': { priority: 4, data: RECORD },
  'ask-for-reports': { priority: 5, data: NOTHING, everyMs: 15 * MINUTE_MS },
  'issue-certificate': { priority: 3, data: RECORD },
  'settle-commitments': { priority: 4, data: RECORD },
  'watch-travel': { priority: 5, data: NOTHING, everyMs: HOUR_MS },
  'settle-budget': { priority: 5, data: RECORD },
} as const satisfies JobDefinitions;
