import { Redis } from 'ioredis';
import { CONNECT_MS, REDIS_ANSWER_MS } from '#platform/outage/deadlines';

/** The longest pause between two attempts to connect again, in milliseconds. */
const LONGEST_PAUSE_MS = 2_000;

/** A connection to Redis for work that somebody waits for: a command fails at once while Redis is away, and soon when it is slow. */
export function promptRedis(url: string): Redis {
  const redis = new Redis(url, {
    connectTimeout: CONNECT_MS,
    commandTimeout: REDIS_ANSWER_MS,
    maxRetriesPerRequest: 0,
    enableOfflineQueue: false,
    retryStrategy: (attempt) => Math.min(attempt * 100, LONGEST_PAUSE_MS),
  });
  redis.on('error', () => undefined);
  return redis;
}
