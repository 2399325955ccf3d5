import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** An event as the relay hands it on: what a subscriber needs to load the rest. */
export interface PublishedEvent {
  readonly id: string;
  readonly name: string;
  readonly aggregateType: string;
  readonly aggregateId: string;
  readonly aggregateVersion: number;
  readonly data: Readonly<Record<string, unknown>>;
}

const BATCH = 500;

/** Passes committed events on, at least once: an event is marked as published only after it was passed on. */
@Injectable()
export class Relay {
  constructor(private readonly dataSource: DataSource) {}

  /** Claims up to 500 unpublished events in order, passes them on and marks them. Answers how many there were. */
  publishBatch(handOn: (events: readonly PublishedEvent[]) => Promise<void>): Promise<number> {
    return this.dataSource.transaction(async (manager) => {
      const events = await manager.query<PublishedEvent[]>(
        `SELECT id, name, aggregate_type AS "aggregateType", aggregate_id AS "aggregateId",
                aggregate_version AS "aggregateVersion", data
           FROM domain_event WHERE published_at IS NULL ORDER BY seq LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`,
      );
      if (events.length === 0) return 0;
      await handOn(events);
      await manager.query(`UPDATE domain_event SET published_at = clock_timestamp() WHERE id = ANY($1)`, [
        events.map((e) => e.id),
      ]);
      return events.length;
    });
  }
}
