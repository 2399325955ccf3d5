import {
  type ConnectionOptions,
  createPostgresBackend,
  runMigrations,
  setDefaultBackendFactory,
} from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import type { Env } from '#platform/config/env';
import { CONNECT_MS } from '#platform/outage/deadlines';
import { promptRedis } from '#platform/queue/prompt-redis';

/** The name of the one queue. */
export const QUEUE_NAME = 'jobs';

const SCHEMA = 'bullmq';

/** How long one waits for a free connection of the queue's pool, in milliseconds. */
const WAIT_MS = 10_000;

/** A way to the queue, and how to give it back. */
export interface QueueConnection {
  readonly connection: ConnectionOptions;
  readonly close: () => Promise<unknown>;
}

/** The same for a process in which somebody waits for the answer: it fails soon where a worker would wait. */
export const connectQueuePromptly = (env: Env, most: number): Promise<QueueConnection> =>
  env.REDIS_URL ? givenRedis(promptRedis(env.REDIS_URL)) : openPostgres(env, most);

/**
 * Connects to where the queue is: on Redis when `REDIS_URL` is set, otherwise in PostgreSQL, where it also brings
 * the queue's own schema up to date.
 * @param most connections to PostgreSQL
 */
export function connectQueue(env: Env, most: number): Promise<QueueConnection> {
  return env.REDIS_URL ? openRedis(env.REDIS_URL) : openPostgres(env, most);
}

function openRedis(url: string): Promise<QueueConnection> {
  const redis = new Redis(url, { maxRetriesPerRequest: null, connectTimeout: CONNECT_MS });
  redis.on('error', () => undefined);
  return givenRedis(redis);
}

function givenRedis(redis: Redis): Promise<QueueConnection> {
  setDefaultBackendFactory();
  return Promise.resolve({ connection: redis, close: () => redis.quit().catch(() => redis.disconnect()) });
}

async function openPostgres(env: Env, most: number): Promise<QueueConnection> {
  setDefaultBackendFactory(createPostgresBackend);
  const pool = new pg.Pool({
    connectionString: env.DATABASE_URL,
    max: most,
    keepAlive: true,
    connectionTimeoutMillis: WAIT_MS,
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
