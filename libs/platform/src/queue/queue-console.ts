import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { type Job, Queue } from 'bullmq';
import { Env } from '#platform/config/env';
import { CONNECT_MS, within } from '#platform/outage/deadlines';
import { OutageError } from '#platform/outage/outage';
import { keptCode } from '#platform/queue/job-failure';
import { connectQueuePromptly, QUEUE_NAME, type QueueConnection } from '#platform/queue/queue-connection';

/** The state of a queue. */
export interface QueueState {
  readonly name: string;
  /** Where it is. */
  readonly driver: 'POSTGRES' | 'REDIS';
  /** Whether it answers; if not, nothing is known of its jobs, and every count is 0. */
  readonly reachable: boolean;
  /** Jobs that could run now. */
  readonly waiting: number;
  readonly active: number;
  /** Jobs set for later: by a schedule, or to be tried again. */
  readonly delayed: number;
  /** Jobs that failed for good. */
  readonly failed: number;
  /** Since when the longest waiting job waits. */
  readonly oldestWaitingAt: Date | null;
}

/** A job that failed for good, without its data. */
export interface FailedJob {
  readonly id: string;
  readonly name: string;
  /** How often it was tried. */
  readonly attempts: number;
  readonly failedAt: Date;
  /** A stable code: see {@link keptCode}. */
  readonly code: string;
}

const NOT_REACHABLE = {
  reachable: false,
  waiting: 0,
  active: 0,
  delayed: 0,
  failed: 0,
  oldestWaitingAt: null,
} as const;

/** One to look, one to act. */
const CONNECTIONS = 2;
/** Priorities are 0–20; a job is queued after all others of the same priority. */
const PRIORITIES = Array.from({ length: 21 }, (_, priority) => priority);
/** How many jobs one command takes up again. */
const BATCH = 1_000;

/** Looking after the queue from outside the worker. It connects when it is first asked, not when the process starts. */
@Injectable()
export class QueueConsole implements OnModuleDestroy {
  private opened: Promise<{ queue: Queue; to: QueueConnection }> | null = null;

  constructor(private readonly env: Env) {}

  /** The current state of the queue. A queue that does not answer within two seconds is not reachable. */
  async state(): Promise<QueueState> {
    const state = await within(CONNECT_MS, this.counted(), null).catch(() => null);
    return state ?? { ...this.identity(), ...NOT_REACHABLE };
  }

  private identity(): Pick<QueueState, 'name' | 'driver'> {
    return { name: QUEUE_NAME, driver: this.env.REDIS_URL ? 'REDIS' : 'POSTGRES' };
  }

  private async counted(): Promise<QueueState> {
    const queue = await this.queue();
    const counts = await queue.getJobCounts('waiting', 'prioritized', 'active', 'delayed', 'failed');
    const of = (type: string): number => counts[type] ?? 0;
    return {
      ...this.identity(),
      reachable: true,
      waiting: of('waiting') + of('prioritized'),
      active: of('active'),
      delayed: of('delayed'),
      failed: of('failed'),
      oldestWaitingAt: await oldest(queue),
    };
  }

  /** The jobs that failed last, at most so many, the newest first; none of a queue that is not reachable. */
  async failed(most: number): Promise<FailedJob[]> {
    const asked = this.queue().then((queue) => queue.getFailed(0, most - 1));
    const jobs = await within(CONNECT_MS, asked, []).catch(() => []);
    return jobs.map(failedJob);
  }

  /** One failed job; null when there is none of this id. */
  async failedOne(id: string): Promise<FailedJob | null> {
    const job = await promptly(this.queue().then((queue) => queue.getJob(id)));
    return job && (await promptly(job.isFailed())) ? failedJob(job) : null;
  }

  /**
   * Retries a job, with all its attempts again. Answers false when it is no longer a failed one.
   */
  async retry(id: string): Promise<boolean> {
    const job = await promptly(this.queue().then((queue) => queue.getJob(id)));
    if (!job || !(await promptly(job.isFailed()))) return false;
    await promptly(job.retry('failed', { resetAttemptsMade: true }));
    return true;
  }

  /** Retries every job that had failed before this moment. */
  async retryAll(before: Date): Promise<void> {
    const queue = await promptly(this.queue());
    await queue.retryJobs({ state: 'failed', count: BATCH, timestamp: before.getTime() });
  }

  async onModuleDestroy(): Promise<void> {
    const opened = await this.opened?.catch(() => null);
    if (opened) await within(CONNECT_MS, opened.queue.close(), null);
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
    const to = await connectQueuePromptly(this.env, CONNECTIONS);
    const queue = new Queue(QUEUE_NAME, { connection: to.connection });
    queue.on('error', () => undefined);
    return { queue, to };
  }
}

/** The answer of a queue that somebody waits for. Throws {@link OutageError} when it takes longer than two seconds. */
async function promptly<T>(answer: Promise<T>): Promise<T> {
  const given = await within(CONNECT_MS, answer, LATE);
  if (given === LATE) throw new OutageError('the queue does not answer');
  return given;
}

const LATE = Symbol('late');

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
