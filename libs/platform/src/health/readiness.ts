import { connect } from 'node:net';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Redis } from 'ioredis';
import { DataSource } from 'typeorm';
import { Env } from '#platform/config/env';
import { DiskSpace } from '#platform/health/disk-space';
import { CONNECT_MS, within } from '#platform/outage/deadlines';
import { Drain } from '#platform/process/drain';
import { promptRedis } from '#platform/queue/prompt-redis';

/** `degraded`: it serves, and less than all of it works. */
export type ReadyState = 'ok' | 'degraded' | 'failed';

/** How the process is, as a whole and dependency by dependency. */
export interface ReadyReport {
  readonly state: ReadyState;
  readonly checks: Readonly<Record<string, ReadyState>>;
}

interface Check {
  /** What it means for the whole when the answer is no. */
  readonly otherwise: Exclude<ReadyState, 'ok'>;
  /** For how long an answer is good, in milliseconds: some are not asked each time. */
  readonly goodForMs: number;
  readonly ask: () => Promise<boolean>;
}

const ORDER: readonly ReadyState[] = ['ok', 'degraded', 'failed'];
const worst = (states: readonly ReadyState[]): ReadyState =>
  ORDER[Math.max(0, ...states.map((state) => ORDER.indexOf(state)))] ?? 'ok';

/** Other people's servers are not asked more often than this, in milliseconds. */
const SELDOM_MS = 15_000;

/** Whether this process can serve: each dependency is asked, and has two seconds to answer. */
@Injectable()
export class Readiness implements OnModuleDestroy {
  private readonly checks: Readonly<Record<string, Check>>;
  private readonly known = new Map<string, { readonly at: number; readonly answer: Promise<ReadyState> }>();
  private redis: Redis | null = null;

  constructor(
    private readonly dataSource: DataSource,
    private readonly disk: DiskSpace,
    private readonly drain: Drain,
    env: Env,
  ) {
    const { REDIS_URL, S3_URL, SMTP_URL } = env;
    this.checks = {
      database: { otherwise: 'failed', goodForMs: 0, ask: () => this.databaseAnswers() },
      migrations: { otherwise: 'failed', goodForMs: 0, ask: () => this.atHead() },
      disk: { otherwise: 'degraded', goodForMs: 0, ask: () => this.disk.isEnough() },
      ...(REDIS_URL && { redis: seldom(() => this.redisAnswers(REDIS_URL), 1_000) }),
      ...(S3_URL && { files: seldom(() => answersAt(S3_URL)) }),
      ...(SMTP_URL && { mail: seldom(() => answersAt(SMTP_URL)) }),
    };
  }

  /** How it is now; a process that drains is not ready, whatever works. Never fails, and takes two seconds at most. */
  async report(): Promise<ReadyReport> {
    if (this.drain.hasBegun) return { state: 'failed', checks: { draining: 'failed' } };
    const names = Object.keys(this.checks);
    const states = await Promise.all(names.map((name) => this.stateOf(name)));
    const checks = Object.fromEntries(names.map((name, i) => [name, states[i] ?? 'failed']));
    return { state: worst(states), checks };
  }

  async onModuleDestroy(): Promise<void> {
    await this.redis?.quit().catch(() => this.redis?.disconnect());
  }

  private stateOf(name: string): Promise<ReadyState> {
    const check = this.checks[name];
    if (!check) return Promise.resolve('failed');
    const known = this.known.get(name);
    if (known && Date.now() - known.at < check.goodForMs) return known.answer;
    const answer = within(CONNECT_MS, check.ask(), false)
      .catch(() => false)
      .then((yes): ReadyState => (yes ? 'ok' : check.otherwise));
    this.known.set(name, { at: Date.now(), answer });
    return answer;
  }

  private databaseAnswers(): Promise<boolean> {
    return this.dataSource.query('SELECT 1').then(() => true);
  }

  private atHead(): Promise<boolean> {
    return this.dataSource.showMigrations().then((pending) => !pending);
  }

  private async redisAnswers(url: string): Promise<boolean> {
    this.redis ??= promptRedis(url);
    await this.redis.ping();
    return true;
  }
}

/** A part without which the product serves on, asked now and then. */
const seldom = (ask: () => Promise<boolean>, goodForMs = SELDOM_MS): Check => ({
  otherwise: 'degraded',
  goodForMs,
  ask,
});

const PORTS: Readonly<Record<string, number>> = { 'https:': 443, 'http:': 80, 'smtps:': 465, 'smtp:': 587 };

/** Whether somebody accepts connections at the address of a server. */
function answersAt(url: string): Promise<boolean> {
  const { hostname, port, protocol } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect({
      host: hostname,
      port: Number(port) || PORTS[protocol] || 0,
      timeout: CONNECT_MS,
    });
    const answer = (yes: boolean): void => {
      socket.destroy();
      resolve(yes);
    };
    socket
      .once('connect', () => answer(true))
      .once('error', () => answer(false))
      .once('timeout', () => answer(false));
  });
}
