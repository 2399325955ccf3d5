import { Injectable } from '@nestjs/common';
import { DomainError } from '#domain/kernel/errors';
import { ConcernEntity, ConcernEntryEntity } from '#features/casework/concerns/concern.entity';
import type { Tx } from '#platform/db/tx';

/** Write side of concerns. */
@Injectable()
export class ConcernStore {
  async insert(tx: Tx, concern: ConcernEntity): Promise<void> {
    await tx.insert(ConcernEntity, concern);
  }

  /** The concern, locked until the transaction ends. Throws NOT_FOUND. */
  async lock(tx: Tx, id: string): Promise<ConcernEntity> {
    const concern = await tx.findOne(ConcernEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!concern) throw new DomainError('NOT_FOUND');
    return concern;
  }

  /** Saves the concern with the next version. */
  async save(tx: Tx, concern: ConcernEntity): Promise<void> {
    concern.version += 1;
    await tx.save(ConcernEntity, concern);
  }

  /** Adds an entry after those that a locked concern has. */
  async append(tx: Tx, entry: Omit<ConcernEntryEntity, 'number'>): Promise<void> {
    const number = 1 + (await tx.countBy(ConcernEntryEntity, { concernId: entry.concernId }));
    await tx.insert(ConcernEntryEntity, { ...entry, number });
  }
}
