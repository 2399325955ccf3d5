import {
  setDefaultBackendFactory,
  createPostgresBackend,
  Queue,
  runMigrations,
  Worker,
  type ConnectionOptions,
} from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import type { Env } from '#platform/config/env';

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
}

/** A job as its handler sees it. */
export interface RunningJob {
  readonly id: string;
  readonly name: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly attempt: number;
}

const NAME = 'jobs';
const SCHEMA = 'bullmq';

/** Many crashes of a worker must not lose a job: stalled jobs are taken up again practically without end. */
const MAX_STALLED = 1_000;

/** The one queue: on Redis when `REDIS_URL` is set, otherwise in PostgreSQL. */
export class JobQueue {
  private constructor(
    private readonly env: Env,
    private readonly connection: ConnectionOptions,
    private readonly closeConnection: () => Promise<unknown>,
    private readonly queue: Queue,
  ) {}

  /** Connects; on PostgreSQL it also brings the queue's own schema up to date. */
  static async open(env: Env): Promise<JobQueue> {
    const { connection, close } = env.REDIS_URL ? openRedis(env.REDIS_URL) : await openPostgres(env);
    const queue = new Queue(NAME, {
      connection,
      defaultJobOptions: { removeOnComplete: true, removeOnFail: false },
    });
    queue.on('error', () => undefined);
    return new JobQueue(env, connection, close, queue);
  }

  /** Enqueues jobs in one round trip. A job whose id is already waiting is not added again. */
  async addAll(jobs: readonly NewJob[]): Promise<void> {
    if (jobs.length === 0) return;
    await this.queue.addBulk(
      jobs.map(({ name, id, data, priority, delayMs }) => ({
        name,
        data,
        opts: {
          jobId: id,
          priority,
          delay: delayMs,
          attempts: 8,
          backoff: { type: 'exponential', delay: 1_000 },
        },
      })),
    );
  }

  /** Makes a job come back at every interval, once over all processes. */
  async every(name: string, everyMs: number, priority: number): Promise<void> {
    await this.queue.upsertJobScheduler(name, { every: everyMs }, { name, opts: { priority, attempts: 3 } });
  }

  /** Starts taking jobs. The answer stops it: it waits for the jobs under way. */
  work(
    handle: (job: RunningJob) => Promise<void>,
    onError: (error: Error, job?: RunningJob) => void,
  ): () => Promise<void> {
    const worker = new Worker(
      NAME,
      (job) =>
        handle({
          id: job.id ?? '',
          name: job.name,
          data: job.data as Record<string, unknown>,
          attempt: job.attemptsMade + 1,
        }),
      {
        connection: this.connection,
        concurrency: this.env.WORKER_CONCURRENCY,
        maxStalledCount: MAX_STALLED,
        stalledInterval: 5_000,
        lockDuration: 15_000,
      },
    );
    worker.on('error', (error) => onError(error));
    worker.on('failed', (job, error) =>
      onError(error, job && { id: job.id ?? '', name: job.name, data: {}, attempt: job.attemptsMade }),
    );
    return () => worker.close();
  }

  /** How many jobs wait, run and have failed for good. */
  async counts(): Promise<
    Readonly<Record<'waiting' | 'prioritized' | 'delayed' | 'active' | 'failed', number>>
  > {
    const counts = await this.queue.getJobCounts('waiting', 'prioritized', 'delayed', 'active', 'failed');
    const of = (name: string): number => counts[name] ?? 0;
    return {
      waiting: of('waiting'),
      prioritized: of('prioritized'),
      delayed: of('delayed'),
      active: of('active'),
      failed: of('failed'),
    };
  }

  async close(): Promise<void> {
    await this.queue.close();
    await this.closeConnection();
  }
}

interface Opened {
  readonly connection: ConnectionOptions;
  readonly close: () => Promise<unknown>;
}

function openRedis(url: string): Opened {
  setDefaultBackendFactory();
  const redis = new Redis(url, { maxRetriesPerRequest: null });
  redis.on('error', () => undefined);
  return { connection: redis, close: () => redis.quit().catch(() => redis.disconnect()) };
}

async function openPostgres(env: Env): Promise<Opened> {
  setDefaultBackendFactory(createPostgresBackend);
  const pool = new pg.Pool({
    connectionString: env.DATABASE_URL,
    max: 6,
    keepAlive: true,
    options: `-c search_path=${SCHEMA}`,
  });
  pool.on('error', () => undefined);
  const client = await pool.connect();
  try {
    await runMigrations(client);
  } finally {
    client.release();
  }
  return { connection: pool as unknown as ConnectionOptions, close: () => pool.end() };
}
