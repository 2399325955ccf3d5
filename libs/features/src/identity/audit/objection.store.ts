import { Injectable } from '@nestjs/common';
import { DomainError } from '#domain/kernel/errors';
import type { Tx } from '#platform/db/tx';
import { DomainEventEntity } from '#platform/outbox/domain-event.entity';
import { OnBehalfEvidenceEntity } from '#platform/outbox/on-behalf-evidence.entity';

/** What was done in somebody's name, with its event. */
export interface ActedForRecord {
  readonly evidence: OnBehalfEvidenceEntity;
  readonly event: DomainEventEntity;
}

/** Write side of objections. */
@Injectable()
export class ObjectionStore {
  /** What was done in somebody's name, locked. Refuses NOT_FOUND. */
  async lock(tx: Tx, eventId: string): Promise<ActedForRecord> {
    const evidence = await tx.findOne(OnBehalfEvidenceEntity, {
      where: { eventId },
      lock: { mode: 'pessimistic_write' },
    });
    const event = await tx.findOneBy(DomainEventEntity, { id: eventId });
    if (!evidence || !event) throw new DomainError('NOT_FOUND');
    return { evidence, event };
  }

  async save(tx: Tx, evidence: OnBehalfEvidenceEntity): Promise<void> {
    await tx.save(evidence);
  }
}
