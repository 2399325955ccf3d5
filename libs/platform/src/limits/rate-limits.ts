import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Redis } from 'ioredis';
import type pg from 'pg';
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

/** What is counted: so many points within so many seconds. */
export interface Counted {
  /** What is counted; each has its own counts. Part of the key in the store. */
  readonly name: string;
  readonly points: number;
  readonly seconds: number;
  /** Counted by this process alone. */
  readonly perProcess?: boolean;
}

/** Failures after which one waits, longer each time. */
export interface Growing {
  readonly name: string;
  /** For how long failures are remembered. */
  readonly seconds: number;
  /** The wait before the next attempt after so many, in seconds; 0: none. */
  readonly waitAfter: (failures: number) => number;
}

/** A statement of the limiter that takes longer counts as lost, in milliseconds. */
const SILENCE_MS = 2_000;
/** More than anyone can count to. */
const ENDLESS = 1_000_000_000;

/**
 * Counts attempts, in Redis when there is one, else in PostgreSQL. Redis that is away is stood in for by PostgreSQL, and
 * PostgreSQL by the memory of this process: nobody waits for a counter, and none is ever without limit. Keys are digests.
 */
@Injectable()
export class RateLimits implements OnModuleDestroy {
  private readonly limiters = new Map<string, RateLimiterAbstract>();
  private readonly pool: pg.Pool;
  private readonly redis: Redis | null;

  constructor(private readonly env: Env) {
    this.pool = watchedPool({ connectionString: env.DATABASE_URL, max: 2 }, SILENCE_MS);
    this.redis = env.REDIS_URL ? promptRedis(env.REDIS_URL) : null;
  }

  /** Counts one attempt. Throws {@link RateLimitedError} when there were too many. */
  async spend(counted: Counted, key: string): Promise<void> {
    const points = counted.points * this.env.BUDGET_SCALE;
    await consume(this.limiter({ ...counted, points }), key);
  }

  /** Counts one attempt, and answers whether it is within the limit. */
  async isWithin(counted: Counted, key: string): Promise<boolean> {
    try {
      await this.spend(counted, key);
      return true;
    } catch (error) {
      if (error instanceof RateLimitedError) return false;
      throw error;
    }
  }

  /** Takes back what {@link spend} has counted. */
  async giveBack(counted: Counted, key: string): Promise<void> {
    await this.limiter({ ...counted, points: counted.points * this.env.BUDGET_SCALE }).reward(key, 1);
  }

  /** Counts an attempt as a failure until it is forgiven. Throws {@link RateLimitedError} while one has to wait; that attempt does not count. */
  async attempt(growing: Growing, key: string): Promise<void> {
    const failures = this.limiter({ ...growing, points: ENDLESS });
    const { consumedPoints } = await failures.consume(key);
    const wait = growing.waitAfter(consumedPoints);
    if (wait === 0) return;
    try {
      await consume(this.gate(growing), key, wait);
    } catch (refusal) {
      await failures.reward(key, 1);
      throw refusal;
    }
  }

  /** Forgets the failures of a key after a success. */
  async forgive(growing: Growing, key: string): Promise<void> {
    const failures = this.limiter({ ...growing, points: ENDLESS });
    await Promise.all([failures.delete(key), this.gate(growing).delete(key)]);
  }

  async onModuleDestroy(): Promise<void> {
    await this.pool.end();
    await this.redis?.quit().catch(() => this.redis?.disconnect());
  }

  /** One attempt at a time: the wait is its duration. */
  private gate({ name, seconds }: Growing): RateLimiterAbstract {
    return this.limiter({ name: `${name}-gate`, points: 1, seconds });
  }

  private limiter(counted: Counted): RateLimiterAbstract {
    const known = this.limiters.get(counted.name);
    if (known) return known;
    const made = this.make(counted);
    this.limiters.set(counted.name, made);
    return made;
  }

  private make({ name, points, seconds, perProcess }: Counted): RateLimiterAbstract {
    const common = { keyPrefix: name, points, duration: seconds };
    const here = new RateLimiterMemory(common);
    if (perProcess) return here;
    const inPostgres = new RateLimiterPostgres({
      ...common,
      storeClient: this.pool,
      tableName: 'rate_limit',
      tableCreated: true,
      clearExpiredByTimeout: false,
      insuranceLimiter: here,
    });
    if (!this.redis) return inPostgres;
    return new RateLimiterRedis({
      ...common,
      storeClient: this.redis,
      rejectIfRedisNotReady: true,
      insuranceLimiter: inPostgres,
    });
  }
}

async function consume(limiter: RateLimiterAbstract, key: string, seconds?: number): Promise<void> {
  try {
    await limiter.consume(key, 1, seconds === undefined ? {} : { customDuration: seconds });
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    throw new RateLimitedError(Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)));
  }
}
