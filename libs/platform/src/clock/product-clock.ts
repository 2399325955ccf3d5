import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '#platform/clock/clock';
import { Env } from '#platform/config/env';
import type { Tx } from '#platform/db/tx';

const POLL_MS = 500;

/**
 * Lets a demonstration move the clock of all processes at once: how far it was moved is stored in the database. Where
 * `DEMO` is off, the product's clock is the machine's and nothing is read.
 */
@Injectable()
export class ProductClock implements OnModuleInit, OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly env: Env,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.refresh();
    if (!this.env.isDemo) return;
    this.timer = setInterval(() => void this.refresh().catch(() => undefined), POLL_MS);
    this.timer.unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  /** Takes over how far the clock was moved. */
  async refresh(): Promise<void> {
    if (!this.env.isDemo) return;
    const rows = await this.dataSource.query<{ ahead_ms: string }[]>('SELECT ahead_ms FROM product_clock');
    this.clock.setOffset(Number(rows[0]?.ahead_ms ?? 0));
  }

  /** Moves the clock of all processes forward. */
  async advance(tx: Tx, ms: number): Promise<void> {
    await tx.query('UPDATE product_clock SET ahead_ms = ahead_ms + $1', [ms]);
  }
}
