import type { z } from 'zod';
import type { NewJob } from '#platform/queue/job-queue';
import { ASSOCIATIONS_JOBS } from '#worker/associations/jobs';
import { CASEWORK_JOBS } from '#worker/casework/jobs';
import { DEMONSTRATION_JOBS } from '#worker/demonstration/jobs';
import { DIALOGUE_JOBS } from '#worker/dialogue/jobs';
import { IDENTITY_JOBS } from '#worker/identity/jobs';
import type { JobDefinition, JobDefinitions } from '#worker/job-definition';
import { MAPPING_JOBS } from '#worker/mapping/jobs';
import { MARKETPLACE_JOBS } from '#worker/marketplace/jobs';
import { OUTREACH_JOBS } from '#worker/outreach/jobs';
import { PARTIES_JOBS } from '#worker/parties/jobs';
import { PLACEMENTS_JOBS } from '#worker/placements/jobs';
import { REMITTANCES_JOBS } from '#worker/remittances/jobs';

/** Every job of the worker, context by context. */
export const JOBS = {
  ...IDENTITY_JOBS,
  ...PARTIES_JOBS,
  ...CASEWORK_JOBS,
  ...MARKETPLACE_JOBS,
  ...PLACEMENTS_JOBS,
  ...REMITTANCES_JOBS,
  ...MAPPING_JOBS,
  ...ASSOCIATIONS_JOBS,
  ...DIALOGUE_JOBS,
  ...OUTREACH_JOBS,
  ...DEMONSTRATION_JOBS,
} as const satisfies JobDefinitions;

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

/** The jobs that run on a schedule, each with its definition. */
export const SCHEDULES = (Object.entries(JOBS) as [JobName, JobDefinition][]).filter(
  (job): job is [JobName, Scheduled] => job[1].everyMs !== undefined,
);
type Scheduled = JobDefinition & { readonly everyMs: number };

/** Their names: the jobs that depend on the clock; when a demonstration moves it, they run again. */
export const SCHEDULED = SCHEDULES.map(([name]) => name);
