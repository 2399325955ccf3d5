import { z } from 'zod';
import { ID, type JobDefinitions, MINUTE_MS, NOTHING } from '#worker/job-definition';

/** The jobs of notifications. */
export const OUTREACH_JOBS = {
  'plan-notifications': { priority: 1, data: z.object({ eventId: ID }) },
  'deliver-notification': { priority: 2, data: z.object({ notificationId: ID }) },
  'sweep-notifications': { priority: 3, data: NOTHING, everyMs: 10_000 },
  'send-digest': { priority: 6, data: NOTHING, everyMs: 5 * MINUTE_MS },
} as const satisfies JobDefinitions;
