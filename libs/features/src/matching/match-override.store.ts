import { Injectable } from '@nestjs/common';
import { DomainError } from '#domain/errors';
import { MatchOverrideEntity } from '#features/matching/match-override.entity';
import { NeedEntity } from '#features/needs/need.entity';
import type { Tx } from '#platform/db/tx';

/** Write side of overridden gates. */
@Injectable()
export class MatchOverrideStore {
  /** The need, kept as it is until the transaction ends. Throws NOT_FOUND. */
  async need(tx: Tx, id: string): Promise<NeedEntity> {
    const need = await tx.findOne(NeedEntity, { where: { id }, lock: { mode: 'pessimistic_read' } });
    if (!need) throw new DomainError('NOT_FOUND');
    return need;
  }

  /** Keeps an override; a second one of the same gate takes its place. */
  async put(tx: Tx, override: MatchOverrideEntity): Promise<void> {
    await tx.upsert(MatchOverrideEntity, override, ['needId', 'professionalId', 'gate']);
  }
}
