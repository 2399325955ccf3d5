import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { type Job, Queue } from 'bullmq';
import { Env } from '#platform/config/env';
import { keptCode } from '#platform/queue/job-failure';
import { connectQueue, QUEUE_NAME, type QueueConnection } from '#platform/queue/queue-connection';

/** How a queue stands. */
export interface QueueState {
  readonly name: string;
  /** Where it lives. */
  readonly driver: 'POSTGRES' | 'REDIS';
  /** Jobs that could run now. */
  readonly waiting: number;
  readonly active: number;
  /** Jobs set for later: by a schedule, or to be tried again. */
  readonly delayed: number;
  /** Jobs that were given up. */
  readonly failed: number;
  /** Since when the longest waiting job waits. */
  readonly oldestWaitingAt: Date | null;
}

/** A job that was given up, without what it carried. */
export interface FailedJob {
  readonly id: string;
  readonly name: string;
  /** How often it was tried. */
  readonly attempts: number;
  readonly failedAt: Date;
  /** A stable code: see {@link keptCode}. */
  readonly code: string;
}

/** One to look, one to act. */
const CONNECTIONS = 2;
/** Priorities lie in 0–20; a job is put behind all others of its own. */
const PRIORITIES = Array.from({ length: 21 }, (_, priority) => priority);
/** How many jobs one command takes up again. */
const BATCH = 1_000;

/** Looking after the queue from outside the worker. It connects when it is first asked, not when the process starts. */
@Injectable()
export class QueueConsole implements OnModuleDestroy {
  private opened: Promise<{ queue: Queue; to: QueueConnection }> | null = null;

  constructor(private readonly env: Env) {}

  /** How the queue stands now. */
  async state(): Promise<QueueState> {
    const queue = await this.queue();
    const counts = await queue.getJobCounts('waiting', 'prioritized', 'active', 'delayed', 'failed');
    const of = (type: string): number => counts[type] ?? 0;
    return {
      name: QUEUE_NAME,
      driver: this.env.REDIS_URL ? 'REDIS' : 'POSTGRES',
      waiting: of('waiting') + of('prioritized'),
      active: of('active'),
      delayed: of('delayed'),
      failed: of('failed'),
      oldestWaitingAt: await oldest(queue),
    };
  }

  /** The jobs that were given up last, at most so many, the newest first. */
  async failed(most: number): Promise<FailedJob[]> {
    const jobs = await (await this.queue()).getFailed(0, most - 1);
    return jobs.map(failedJob);
  }

  /** One job that was given up; null when there is none of this id. */
  async failedOne(id: string): Promise<FailedJob | null> {
    const job = await (await this.queue()).getJob(id);
    return job && (await job.isFailed()) ? failedJob(job) : null;
  }

  /** Takes a job up again, with all its attempts before it. Answers false when it is no longer one that was given up. */
  async retry(id: string): Promise<boolean> {
    const job = await (await this.queue()).getJob(id);
    if (!job || !(await job.isFailed())) return false;
    await job.retry('failed', { resetAttemptsMade: true });
    return true;
  }

  /** Takes up again every job that had been given up before this moment. */
  async retryAll(before: Date): Promise<void> {
    const queue = await this.queue();
    await queue.retryJobs({ state: 'failed', count: BATCH, timestamp: before.getTime() });
  }

  async onModuleDestroy(): Promise<void> {
    const opened = await this.opened?.catch(() => null);
    await opened?.queue.close();
    await opened?.to.close();
  }

  private async queue(): Promise<Queue> {
    this.opened ??= this.open();
    try {
      return (await this.opened).queue;
    } catch (error) {
      this.opened = null;
      throw error;
    }
  }

  private async open(): Promise<{ queue: Queue; to: QueueConnection }> {
    const to = await connectQueue(this.env, CONNECTIONS);
    const queue = new Queue(QUEUE_NAME, { connection: to.connection });
    queue.on('error', () => undefined);
    return { queue, to };
  }
}

/** The first of each priority has waited longest among its own. */
async function oldest(queue: Queue): Promise<Date | null> {
  const counts = await queue.getCountsPerPriority(PRIORITIES);
  const held = PRIORITIES.map((priority) => counts[priority] ?? 0);
  const [first = 0, ...later] = held;
  const places = later.flatMap((count, i) => (count > 0 ? [sum(later.slice(0, i))] : []));
  const jobs = await Promise.all([
    ...(first > 0 ? [queue.getJobs(['waiting'], 0, 0, true)] : []),
    ...places.map((place) => queue.getJobs(['prioritized'], place, place, true)),
  ]);
  const since = jobs.flat().map(({ timestamp }) => timestamp);
  return since.length > 0 ? new Date(Math.min(...since)) : null;
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

const failedJob = (job: Job): FailedJob => ({
  id: job.id ?? '',
  name: job.name,
  attempts: job.attemptsMade,
  failedAt: new Date(job.finishedOn ?? job.timestamp),
  code: keptCode(job.failedReason),
});
