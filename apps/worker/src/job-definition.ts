import { z } from 'zod';

/** What there is to know of a job before it runs. */
export interface JobDefinition {
  /** Its place in the queue: 1 is first. Small jobs that people wait for come before large ones. */
  readonly priority: number;
  /** What it carries: ids alone; whatever else a producer adds is left out. */
  readonly data: z.ZodObject;
  /** For a job that runs on a schedule: how often, in milliseconds, once over all worker processes. */
  readonly everyMs?: number;
}
export type JobDefinitions = Readonly<Record<string, JobDefinition>>;

export const ID = z.guid();
export const NOTHING = z.object({});
/** The record whose event asked for the job. */
export const RECORD = z.object({ aggregateId: ID });

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
