import { Injectable } from '@nestjs/common';
import { LessThan, MoreThan } from 'typeorm';
import type { CoverFacts, Span } from '#domain/identity/delegations/delegation.rules';
import { DomainError } from '#domain/kernel/errors';
import { DelegationEntity } from '#features/identity/delegations/delegation.entity';
import type { Tx } from '#platform/db/tx';

/** Write side of delegations. */
@Injectable()
export class DelegationStore {
  /** What is known of both people for this span; both are locked, so that no other handing over comes between. */
  async facts(tx: Tx, fromId: string, toId: string, { startsAt, endsAt }: Span): Promise<CoverFacts> {
    await tx.query(`SELECT FROM account WHERE id IN ($1, $2) ORDER BY id FOR UPDATE`, [fromId, toId]);
    const overlapping = { startsAt: LessThan(endsAt), endsAt: MoreThan(startsAt) };
    const isHandedOver = await tx.existsBy(DelegationEntity, { fromId, ...overlapping });
    const isAway = await tx.existsBy(DelegationEntity, { fromId: toId, ...overlapping });
    return { isHandedOver, isAway };
  }

  async insert(tx: Tx, delegation: DelegationEntity): Promise<void> {
    await tx.insert(DelegationEntity, delegation);
  }

  async save(tx: Tx, delegation: DelegationEntity): Promise<void> {
    await tx.save(DelegationEntity, delegation);
  }

  /** A delegation that the person has given or taken, locked. Throws NOT_FOUND. */
  async lockOwn(tx: Tx, accountId: string, id: string): Promise<DelegationEntity> {
    const delegation = await tx.findOne(DelegationEntity, {
      where: [
        { id, fromId: accountId },
        { id, toId: accountId },
      ],
      lock: { mode: 'pessimistic_write' },
    });
    if (!delegation) throw new DomainError('NOT_FOUND');
    return delegation;
  }
}
