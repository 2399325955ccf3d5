import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import pg from 'pg';
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRedis,
  RateLimiterRes,
} from 'rate-limiter-flexible';
import { Env } from '#platform/config/env';
import { watchedPool } from '#platform/db/watched-client';
import { promptRedis } from '#platform/queue/prompt-redis';

/** Too many attempts under one key. */
export class RateLimitedError extends Error {
  constructor(readonly retryAfterSeconds: number) {
    super('rate limited');
  }
}

/** Attempts allowed per key within a window; shared by all processes. */
const WINDOW_SECONDS = 15 * 60;
const ATTEMPTS = 10;

/** A statement of the limiter that takes longer counts as lost, in milliseconds. */
const SILENCE_MS = 2_000;

/**
 * Counts attempts, in Redis when there is one, else in PostgreSQL. Redis that is away is stood in for by PostgreSQL, and
 * PostgreSQL by the memory of this process: nobody waits for a counter, and none is ever without limit.
 */
@Injectable()
export class RateLimits implements OnModuleDestroy {
  private readonly limiter: RateLimiterAbstract;
  private readonly closers: (() => Promise<unknown>)[] = [];

  constructor(env: Env) {
    const common = { points: ATTEMPTS, duration: WINDOW_SECONDS, keyPrefix: 'attempt' };
    const inPostgres = new RateLimiterPostgres({
      ...common,
      storeClient: this.pool(env),
      tableName: 'rate_limit',
      tableCreated: true,
      clearExpiredByTimeout: false,
      insuranceLimiter: new RateLimiterMemory(common),
    });
    this.limiter = env.REDIS_URL ? this.inRedis(env.REDIS_URL, common, inPostgres) : inPostgres;
  }

  /** Counts an attempt under each key; throws {@link RateLimitedError} when one of them has had too many. Keys are digests, not addresses. */
  async attempt(...keys: readonly string[]): Promise<void> {
    try {
      await Promise.all(keys.map((key) => this.limiter.consume(key)));
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes)
        throw new RateLimitedError(Math.ceil(refusal.msBeforeNext / 1000));
      throw refusal;
    }
  }

  /** Forgets the attempts of a key after a success. */
  async forgive(key: string): Promise<void> {
    await this.limiter.delete(key);
  }

  async onModuleDestroy(): Promise<void> {
    await Promise.all(this.closers.map((close) => close()));
  }

  private pool({ DATABASE_URL }: Env): pg.Pool {
    const pool = watchedPool({ connectionString: DATABASE_URL, max: 2 }, SILENCE_MS);
    this.closers.push(() => pool.end());
    return pool;
  }

  private inRedis(
    url: string,
    common: { points: number; duration: number; keyPrefix: string },
    insuranceLimiter: RateLimiterAbstract,
  ): RateLimiterAbstract {
    const redis = promptRedis(url);
    this.closers.push(() => redis.quit().catch(() => redis.disconnect()));
    return new RateLimiterRedis({
      ...common,
      storeClient: redis,
      rejectIfRedisNotReady: true,
      insuranceLimiter,
    });
  }
}
