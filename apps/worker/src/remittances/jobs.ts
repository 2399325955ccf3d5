import { type JobDefinitions, RECORD } from '#worker/job-definition';

/** The jobs of prices and corridors. */
export const REMITTANCES_JOBS = {
  'import-prices': { priority: 12, data: RECORD },
  'announce-crossings': { priority: 6, data: RECORD },
} as const satisfies JobDefinitions;
