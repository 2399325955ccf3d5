import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Redis } from 'ioredis';
import pg from 'pg';
import {
  RateLimiterPostgres,
  RateLimiterRedis,
  type RateLimiterAbstract,
  RateLimiterRes,
} from 'rate-limiter-flexible';
import { Env } from '#platform/config/env';

/** Too many attempts under one key. */
export class RateLimitedError extends Error {
  constructor(readonly retryAfterSeconds: number) {
    super('rate limited');
  }
}

/** Attempts allowed per key within a window; shared by all processes. */
const WINDOW_SECONDS = 15 * 60;
const ATTEMPTS = 10;

/** Counts attempts (sign-in, links) by account and by address, in Redis when there is one, else in PostgreSQL. */
@Injectable()
export class RateLimits implements OnModuleDestroy {
  private readonly limiter: RateLimiterAbstract;
  private readonly close: () => Promise<unknown>;

  constructor(env: Env) {
    const common = { points: ATTEMPTS, duration: WINDOW_SECONDS, keyPrefix: 'attempt' };
    if (env.REDIS_URL) {
      const redis = new Redis(env.REDIS_URL);
      redis.on('error', () => undefined);
      this.limiter = new RateLimiterRedis({ ...common, storeClient: redis });
      this.close = () => redis.quit().catch(() => undefined);
    } else {
      const pool = new pg.Pool({ connectionString: env.DATABASE_URL, max: 2 });
      pool.on('error', () => undefined);
      this.limiter = new RateLimiterPostgres({
        ...common,
        storeClient: pool,
        tableName: 'rate_limit',
        tableCreated: true,
        clearExpiredByTimeout: false,
      });
      this.close = () => pool.end();
    }
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
    await this.close();
  }
}
