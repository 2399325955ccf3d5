import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** What has happened and waits to be passed on to the queue. */
export interface OutboxState {
  readonly waiting: number;
  /** When the first of them was written, by the clock of the machine; null when none waits. */
  readonly oldestAt: Date | null;
}

/** Read side of the outbox. */
@Injectable()
export class OutboxQueries {
  constructor(private readonly dataSource: DataSource) {}

  async state(): Promise<OutboxState> {
    const rows = await this.dataSource.query<{ waiting: number; first: string | null }[]>(
      `SELECT count(*)::int AS waiting, (array_agg(id ORDER BY seq))[1] AS first
         FROM domain_event WHERE published_at IS NULL`,
    );
    const { waiting = 0, first = null } = rows[0] ?? {};
    return { waiting, oldestAt: first ? writtenAt(first) : null };
  }
}

/**
 * The product's clock can be moved; the first 48 bits of a UUID v7 are Unix milliseconds of the machine's (RFC 9562,
 * 5.7).
 */
const writtenAt = (id: string): Date => new Date(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16));
