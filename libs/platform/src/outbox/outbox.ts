import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { DomainEventEntity } from '#platform/outbox/domain-event.entity';
import { OnBehalfEvidenceEntity } from '#platform/outbox/on-behalf-evidence.entity';

/** The person something was done for, and how that person agreed; the latter only where an act names it. */
interface ActedFor {
  readonly accountId: string;
  readonly way?: string;
  readonly note?: string;
}

/** The event by which the person acted for hears of it. */
const ACTED_FOR = 'account.acted-for';

/** What the outbox needs to know of an event. */
export interface OutboxEvent<Name extends string = string, Data extends object = object> {
  readonly name: Name;
  readonly aggregate: { readonly type: string; readonly id: string; readonly version: number };
  readonly data: Data;
  readonly reason?: string | null;
  readonly onBehalfOf?: ActedFor | null;
}

/** What each event carries, by name. */
type DataByName<Data> = { readonly [N in keyof Data]: object };

/** Appends events, of those that the product names in `Data`, in the transaction of the change that they tell of. */
@Injectable()
export class Outbox<Data extends DataByName<Data> = never> {
  constructor(private readonly clock: Clock) {}

  /**
   * Appends the events under the actor's name; they are published after the transaction has landed. What was done for
   * somebody keeps how they agreed, and they hear of it.
   */
  append<N extends keyof Data & string>(
    tx: Tx,
    actorId: string,
    ...events: readonly OutboxEvent<N, Data[N]>[]
  ): Promise<void> {
    return this.appendAll(tx, actorId, events);
  }

  private async appendAll(tx: Tx, actorId: string, events: readonly OutboxEvent[]): Promise<void> {
    const rows = events.map((event) => this.rowOf(actorId, event));
    if (rows.length === 0) return;
    await tx.getRepository(DomainEventEntity).insert(rows);
    for (const [i, { onBehalfOf, data }] of events.entries()) {
      const row = rows[i];
      if (!row || !onBehalfOf?.way) continue;
      const { accountId: principalId, way, note = '' } = onBehalfOf;
      await tx.getRepository(OnBehalfEvidenceEntity).insert({ eventId: row.id, principalId, way, note });
      const facts = { ...data, accountId: principalId, officerId: actorId, item: row.name };
      const aggregate = { type: 'account', id: principalId, version: 1 };
      await this.appendAll(tx, actorId, [{ name: ACTED_FOR, aggregate, data: facts }]);
    }
  }

  private rowOf(actorId: string, event: OutboxEvent) {
    return {
      id: uuidv7(),
      name: event.name,
      aggregateType: event.aggregate.type,
      aggregateId: event.aggregate.id,
      aggregateVersion: event.aggregate.version,
      actorId,
      onBehalfOf: event.onBehalfOf?.accountId ?? null,
      reason: event.reason ?? null,
      data: { ...event.data },
      occurredAt: this.clock.now(),
      publishedAt: null,
    };
  }
}
