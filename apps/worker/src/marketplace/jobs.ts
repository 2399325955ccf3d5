import { z } from 'zod';
import { HOUR_MS, ID, type JobDefinitions, MINUTE_MS, NOTHING, RECORD } from '#worker/job-definition';

/** The jobs of needs, matches and candidacies. */
export const MARKETPLACE_JOBS = {
  'match-need': { priority: 2, data: RECORD },
  'match-professional': { priority: 3, data: RECORD.extend({ professionalId: ID.optional() }) },
  'refresh-hold': {
    priority: 2,
    data: z.object({ professionalId: ID.optional(), institutionId: ID.optional() }),
  },
  'start-rematch': { priority: 10, data: RECORD.extend({ eventId: ID }) },
  'rematch-part': { priority: 15, data: RECORD },
  'refresh-taxonomy': { priority: 10, data: z.object({ version: z.int() }) },
  'end-invitations': { priority: 10, data: NOTHING, everyMs: HOUR_MS },
  'follow-word-in-needs': { priority: 8, data: RECORD },
  'suggest-candidacies': { priority: 3, data: RECORD },
  'remind-interviews': { priority: 5, data: NOTHING, everyMs: HOUR_MS },
  'end-reserves': { priority: 5, data: NOTHING, everyMs: HOUR_MS },
  'close-candidacies': {
    priority: 4,
    data: RECORD.extend({ event: z.enum(['need.cancelled', 'need.expired', 'need.closed']) }),
  },
  'expire-needs': { priority: 5, data: NOTHING, everyMs: 15 * MINUTE_MS },
  'notify-searches': { priority: 12, data: NOTHING, everyMs: HOUR_MS },
  'purge-runs': { priority: 20, data: NOTHING, everyMs: 24 * HOUR_MS },
} as const satisfies JobDefinitions;
