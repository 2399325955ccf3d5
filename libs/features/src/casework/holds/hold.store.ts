import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { isHeld } from '#domain/casework/holds/hold.rules';
import type { HoldSubject } from '#domain/catalogue/hold-subjects';
import type { Actor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { HoldEntity } from '#features/casework/holds/hold.entity';
import { holdScope } from '#features/casework/holds/hold.scope';
import { HoldSubjects } from '#features/casework/holds/hold-subject.port';
import type { Tx } from '#platform/db/tx';

/** Write side of holds. */
@Injectable()
export class HoldStore {
  constructor(private readonly subjects: HoldSubjects) {}

  /** Whether there is an open hold on any of these, as the transaction sees it. */
  async isHeld(tx: Tx, on: Readonly<Partial<Record<HoldSubject, string>>>): Promise<boolean> {
    const holds = await tx.find(HoldEntity, {
      where: { subjectId: In(Object.values(on)), liftedAt: IsNull() },
    });
    return isHeld(holds, on);
  }

  /** Adds a hold; answers false when there is an open one already. */
  async insert(tx: Tx, hold: HoldEntity): Promise<boolean> {
    const result = await tx
      .createQueryBuilder()
      .insert()
      .into(HoldEntity)
      .values(hold)
      .orIgnore()
      .returning('id')
      .execute();
    return (result.raw as unknown[]).length > 0;
  }

  /** Whether there is an open hold on this thing, and the officer reaches it. */
  reaches(tx: Tx, actor: Actor, on: Pick<HoldEntity, 'subject' | 'subjectId'>): Promise<boolean> {
    const { sql, parameters } = holdScope(actor, this.subjects);
    return tx
      .createQueryBuilder(HoldEntity, 'h')
      .where('h.lifted_at IS NULL AND h.subject = :subject AND h.subject_id = :subjectId', {
        subject: on.subject,
        subjectId: on.subjectId,
      })
      .andWhere(sql, parameters)
      .getExists();
  }

  /** The open hold, locked. Throws NOT_FOUND. */
  async lockOpen(tx: Tx, id: string): Promise<HoldEntity> {
    const hold = await tx.findOne(HoldEntity, {
      where: { id, liftedAt: IsNull() },
      lock: { mode: 'pessimistic_write' },
    });
    if (!hold) throw new DomainError('NOT_FOUND');
    return hold;
  }

  async save(tx: Tx, hold: HoldEntity): Promise<void> {
    await tx.save(HoldEntity, hold);
  }
}
