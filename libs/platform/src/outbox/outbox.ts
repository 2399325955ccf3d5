import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { DomainEventEntity } from '#platform/outbox/domain-event.entity';

/** What the outbox needs to know of an event. */
export interface OutboxEvent {
  readonly name: string;
  readonly aggregate: { readonly type: string; readonly id: string; readonly version: number };
  readonly data?: Readonly<Record<string, unknown>>;
  readonly reason?: string;
  readonly onBehalfOf?: string;
}

/** Appends events in the transaction of the change that they tell of. */
@Injectable()
export class Outbox {
  constructor(private readonly clock: Clock) {}

  /** Appends the events under the actor's name; they are published after the transaction has landed. */
  async append(tx: Tx, actorId: string, ...events: readonly OutboxEvent[]): Promise<void> {
    const rows = events.map((event) => ({
      id: uuidv7(),
      name: event.name,
      aggregateType: event.aggregate.type,
      aggregateId: event.aggregate.id,
      aggregateVersion: event.aggregate.version,
      actorId,
      onBehalfOf: event.onBehalfOf ?? null,
      reason: event.reason ?? null,
      data: { ...event.data },
      occurredAt: this.clock.now(),
      publishedAt: null,
    }));
    if (rows.length > 0) await tx.getRepository(DomainEventEntity).insert(rows);
  }
}
