import { Queue, Worker } from 'bullmq';
import type { Env } from '#platform/config/env';
import { within } from '#platform/outage/deadlines';
import { JobFailure } from '#platform/queue/job-failure';
import { connectQueue, QUEUE_NAME, type QueueConnection } from '#platform/queue/queue-connection';

/** A job to enqueue: its name, its ids, and an id of its own that makes a repetition harmless. */
export interface NewJob {
  readonly name: string;
  /** Unique while the job waits; no `:` in it. */
  readonly id: string;
  /** Ids only: never personal data. */
  readonly data: Readonly<Record<string, unknown>>;
  /** 1 is first; larger waits longer. */
  readonly priority: number;
  readonly delayMs?: number;
  /** How often it is tried before it counts as failed. */
  readonly attempts?: number;
}

/** A job as its handler sees it. */
export interface RunningJob {
  readonly id: string;
  readonly name: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly attempt: number;
}

/** Connections of one process to PostgreSQL for its queue: to add, to fetch, to listen, to keep locks. */
const CONNECTIONS = 6;

/** Two minutes of trying, by doubling pauses. */
const ATTEMPTS = 8;

/** Many crashes of a worker must not lose a job: stalled jobs are taken up again practically without end. */
const MAX_STALLED = 1_000;

/** How long a worker that stops waits for its jobs, in milliseconds. */
const UNDER_WAY_MS = 5_000;

/** The one queue: on Redis when `REDIS_URL` is set, otherwise in PostgreSQL. */
export class JobQueue {
  private constructor(
    private readonly env: Env,
    private readonly to: QueueConnection,
    private readonly queue: Queue,
  ) {}

  /** Connects; on PostgreSQL it also brings the queue's own schema up to date. */
  static async open(env: Env): Promise<JobQueue> {
    const to = await connectQueue(env, CONNECTIONS);
    const queue = new Queue(QUEUE_NAME, {
      connection: to.connection,
      defaultJobOptions: { removeOnComplete: true, removeOnFail: false },
    });
    queue.on('error', () => undefined);
    return new JobQueue(env, to, queue);
  }

  /** Enqueues jobs in one round trip. A job whose id is already waiting is not added again. */
  async addAll(jobs: readonly NewJob[]): Promise<void> {
    if (jobs.length === 0) return;
    await this.queue.addBulk(
      jobs.map(({ name, id, data, priority, delayMs, attempts = ATTEMPTS }) => ({
        name,
        data,
        opts: {
          jobId: id,
          priority,
          delay: delayMs,
          attempts,
          backoff: { type: 'exponential', delay: 1_000 },
        },
      })),
    );
  }

  /** Makes a job come back at every interval, once over all processes. */
  async every(name: string, everyMs: number, priority: number): Promise<void> {
    await this.queue.upsertJobScheduler(name, { every: everyMs }, { name, opts: { priority, attempts: 3 } });
  }

  /**
   * Ends the schedules that are not among these, and answers their names: what an earlier version called otherwise has
   * no handler any more.
   */
  async keepSchedules(names: readonly string[]): Promise<string[]> {
    const gone = (await this.queue.getJobSchedulers())
      .map(({ key }) => key)
      .filter((key) => !names.includes(key));
    for (const key of gone) await this.queue.removeJobScheduler(key);
    return gone;
  }

  /** Starts taking jobs. The answer stops it: it waits for the jobs under way. */
  work(
    handle: (job: RunningJob) => Promise<void>,
    onError: (error: Error, job?: RunningJob) => void,
  ): () => Promise<void> {
    const worker = new Worker(
      QUEUE_NAME,
      async ({ id = '', name, data, attemptsMade }) => {
        try {
          await handle({ id, name, data: data as Record<string, unknown>, attempt: attemptsMade + 1 });
        } catch (error) {
          throw new JobFailure(error);
        }
      },
      {
        connection: this.to.connection,
        concurrency: this.env.WORKER_CONCURRENCY,
        maxStalledCount: MAX_STALLED,
        stalledInterval: 5_000,
        lockDuration: 15_000,
      },
    );
    worker.on('error', (error) => onError(error));
    worker.on('failed', (job, error) =>
      onError(
        causeOf(error),
        job && { id: job.id ?? '', name: job.name, data: {}, attempt: job.attemptsMade },
      ),
    );
    return () => closed(worker);
  }

  async close(): Promise<void> {
    await this.queue.close();
    await this.to.close();
  }
}

/** Waits for the jobs under way, but not for ever: what is not done goes back to the queue when its lock ends. */
async function closed(worker: Worker): Promise<void> {
  const done = await within(
    UNDER_WAY_MS,
    worker.close().then(() => true),
    false,
  );
  if (!done) await worker.close(true);
}

/** What really went wrong, for the log; the queue keeps only its code. */
const causeOf = (error: Error): Error => (error.cause instanceof Error ? error.cause : error);
