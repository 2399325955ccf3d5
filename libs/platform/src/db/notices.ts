import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import pg from 'pg';
import type { Logger } from 'pino';
import { Env } from '#platform/config/env';
import { LOGGER } from '#platform/logging/logger';
import { CONNECT_MS } from '#platform/outage/deadlines';

/** How soon a lost connection is made again, in milliseconds. */
const AGAIN_MS = 1_000;

/** Hears a notice; `null` says that some may have been missed, because the connection was lost. */
export type Hearer = (notice: string | null) => void;

/**
 * What other processes say through the database (LISTEN / NOTIFY): one connection a process, made when first needed.
 */
@Injectable()
export class Notices implements OnModuleDestroy {
  private readonly listeners = new Map<string, Hearer>();
  private client: pg.Client | null = null;
  private closed = false;

  constructor(
    private readonly env: Env,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Listens to a channel from now on; one listener for each channel. */
  async hear(channel: string, hearer: Hearer): Promise<void> {
    this.listeners.set(channel, hearer);
    if (this.client) await this.client.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
    else await this.connect();
  }

  async onModuleDestroy(): Promise<void> {
    this.closed = true;
    await this.client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    if (this.closed) return;
    const client = new pg.Client({
      connectionString: this.env.DATABASE_URL,
      keepAlive: true,
      connectionTimeoutMillis: CONNECT_MS,
    });
    this.client = client;
    client.on('error', () => this.lost(client)).on('end', () => this.lost(client));
    client.on('notification', ({ channel, payload = '' }) => this.listeners.get(channel)?.(payload));
    try {
      await client.connect();
      for (const channel of this.listeners.keys())
        await client.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
    } catch (error) {
      this.logger.warn({ err: error }, 'no connection for notices; it is tried again');
      this.lost(client);
    }
  }

  private lost(client: pg.Client): void {
    if (this.client !== client || this.closed) return;
    this.client = null;
    client.end().catch(() => undefined);
    for (const hearer of this.listeners.values()) hearer(null);
    setTimeout(() => void this.connect(), AGAIN_MS).unref();
  }
}
