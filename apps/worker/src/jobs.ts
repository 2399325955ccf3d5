import { z } from 'zod';
import type { NewJob } from '#platform/queue/job-queue';

/** Ids alone travel with a job; whatever else a producer adds stays behind at the door. */
const id = z.guid();
const NOTHING = z.object({});
/** The record whose event asked for the job. */
const RECORD = z.object({ aggregateId: id });

/**
 * Every job of the worker with its place in the queue (1 is first: small jobs that people wait for come before large
 * ones), and with what it carries.
 */
export const JOBS = {
  'match-need': { priority: 2, data: RECORD },
  'match-professional': { priority: 3, data: RECORD.extend({ professionalId: id.optional() }) },
  'refresh-hold': {
    priority: 2,
    data: z.object({ professionalId: id.optional(), institutionId: id.optional() }),
  },
  'start-rematch': { priority: 10, data: RECORD.extend({ eventId: id }) },
  'rematch-part': { priority: 15, data: RECORD },
  'refresh-taxonomy': { priority: 10, data: z.object({ version: z.int() }) },
  'end-invitations': { priority: 10, data: NOTHING },
  'suggest-candidacies': { priority: 3, data: RECORD },
  'end-reserves': { priority: 5, data: NOTHING },
  'close-candidacies': {
    priority: 4,
    data: RECORD.extend({ event: z.enum(['need.cancelled', 'need.expired']) }),
  },
  'advance-placement': { priority: 3, data: RECORD.extend({ placementId: id.optional() }) },
  'advance-placements': { priority: 5, data: NOTHING },
  'watch-clearances': { priority: 5, data: NOTHING },
  'run-deadlines': { priority: 4, data: NOTHING },
  'plan-notifications': { priority: 1, data: z.object({ eventId: id }) },
  'deliver-notification': { priority: 2, data: z.object({ notificationId: id }) },
  'sweep-notifications': { priority: 3, data: NOTHING },
  'send-digest': { priority: 6, data: NOTHING },
  'schedule-reports': { priority: 4, data: RECORD },
  'ask-for-reports': { priority: 5, data: NOTHING },
  'import-prices': { priority: 12, data: RECORD },
  'announce-crossings': { priority: 6, data: RECORD },
  'issue-certificate': { priority: 3, data: RECORD },
  'expire-needs': { priority: 5, data: NOTHING },
  'refresh-account': { priority: 3, data: RECORD },
  'expire-profiles': { priority: 6, data: NOTHING },
  'expire-institutions': { priority: 6, data: NOTHING },
  'purge-files': { priority: 20, data: NOTHING },
  'purge-runs': { priority: 20, data: NOTHING },
  tidy: { priority: 20, data: NOTHING },
} as const satisfies Record<string, { readonly priority: number; readonly data: z.ZodObject }>;

export type JobName = keyof typeof JOBS;

/** Event name → the jobs that it asks for; an empty list is a decision. */
export type Subscriptions<Name extends string> = Readonly<Record<Name, readonly JobName[]>>;

/** What a job carries. */
export type JobData<N extends JobName> = Readonly<z.infer<(typeof JOBS)[N]['data']>>;

/** A job's handler: one class, one job, one service method. The runner has checked what the job carries. */
export interface Job<N extends JobName = JobName> {
  readonly name: N;
  run(data: JobData<N>): Promise<void>;
}

/** A job to enqueue, in its place. `id` is unique while it waits, and has no `:` in it. */
export const newJob = <N extends JobName>(
  name: N,
  id: string,
  data: JobData<N>,
  more: Partial<Pick<NewJob, 'priority' | 'delayMs'>> = {},
): NewJob => ({ name, id, data, priority: JOBS[name].priority, ...more });

export const isJobName = (name: string): name is JobName => name in JOBS;
