import { HOUR_MS, type JobDefinitions, MINUTE_MS, NOTHING } from '#worker/job-definition';

/** The jobs of maps and surveys. Figures of a map are made once a month; whoever asks in between finds them made. */
export const MAPPING_JOBS = {
  'keep-waves': { priority: 5, data: NOTHING, everyMs: MINUTE_MS },
  'make-map': { priority: 18, data: NOTHING, everyMs: HOUR_MS },
} as const satisfies JobDefinitions;
