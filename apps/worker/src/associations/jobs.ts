import { z } from 'zod';
import { HOUR_MS, ID, type JobDefinitions, MINUTE_MS, NOTHING } from '#worker/job-definition';

/** The jobs of the directory, of self-audits and of referrals. */
export const ASSOCIATIONS_JOBS = {
  'keep-services': { priority: 6, data: NOTHING, everyMs: HOUR_MS },
  'end-audits': { priority: 6, data: NOTHING, everyMs: HOUR_MS },
  'keep-referrals': { priority: 2, data: NOTHING, everyMs: MINUTE_MS },
  'purge-referrals': { priority: 6, data: NOTHING, everyMs: HOUR_MS },
  'recheck-referrals': { priority: 2, data: z.object({ institutionId: ID }) },
} as const satisfies JobDefinitions;
