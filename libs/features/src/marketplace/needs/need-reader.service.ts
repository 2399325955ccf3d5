import { Injectable } from '@nestjs/common';
import { DomainError } from '#domain/kernel/errors';
import type { NeedRow } from '#features/marketplace/needs/need.queries';
import { NeedStore } from '#features/marketplace/needs/need.store';
import type { Tx } from '#platform/db/tx';

/** Needs as the transactions of later areas read them. */
@Injectable()
export class NeedReaderService {
  constructor(private readonly store: NeedStore) {}

  /** The need, held as it is until the transaction ends, beside others who do the same; null when there is none. */
  hold(tx: Tx, id: string): Promise<NeedRow | null> {
    return this.store.hold(tx, id);
  }

  /** The current need. Throws NOT_FOUND. */
  async read(tx: Tx, id: string): Promise<NeedRow> {
    const need = await this.store.find(tx, id);
    if (!need) throw new DomainError('NOT_FOUND');
    return need;
  }

  /** The day that it is where the host of a need is: its last day to apply ends there. */
  hostDay(tx: Tx, { institutionId }: Pick<NeedRow, 'institutionId'>, now: Date): Promise<string> {
    return this.store.hostDay(tx, institutionId, now);
  }
}
