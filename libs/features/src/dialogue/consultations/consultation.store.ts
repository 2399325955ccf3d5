import { Injectable } from '@nestjs/common';
import { DomainError } from '#domain/kernel/errors';
import { ConsultationEntity } from '#features/dialogue/consultations/consultation.entity';
import type { Tx } from '#platform/db/tx';

/** Write side of consultations. */
@Injectable()
export class ConsultationStore {
  async insert(tx: Tx, consultation: ConsultationEntity): Promise<void> {
    await tx.insert(ConsultationEntity, consultation);
  }

  /** The consultation, locked until the transaction ends. Throws NOT_FOUND. */
  async lock(tx: Tx, id: string): Promise<ConsultationEntity> {
    const consultation = await tx.findOne(ConsultationEntity, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!consultation) throw new DomainError('NOT_FOUND');
    return consultation;
  }

  /** The consultation as it stays until the transaction ends; others may act on it too. Throws NOT_FOUND. */
  async hold(tx: Tx, id: string): Promise<ConsultationEntity> {
    const consultation = await tx.findOne(ConsultationEntity, {
      where: { id },
      lock: { mode: 'pessimistic_read' },
    });
    if (!consultation) throw new DomainError('NOT_FOUND');
    return consultation;
  }

  /** Saves the consultation with the next version. */
  async save(tx: Tx, consultation: ConsultationEntity): Promise<void> {
    consultation.version += 1;
    await tx.update(ConsultationEntity, { id: consultation.id }, consultation);
  }

  /** Up to `limit` consultations whose first day has come, locked; rows that others hold are left for the next time. */
  lockToOpen(tx: Tx, now: Date, limit: number): Promise<ConsultationEntity[]> {
    return this.lockWhere(
      tx,
      `c.state = 'SCHEDULED' AND c.opens_on <= (:now::timestamptz AT TIME ZONE c.time_zone)::date`,
      now,
      limit,
    );
  }

  /** … whose last day has ended. */
  lockToClose(tx: Tx, now: Date, limit: number): Promise<ConsultationEntity[]> {
    return this.lockWhere(tx, `c.state = 'OPEN' AND c.closes_at <= :now`, now, limit);
  }

  /** … whose reply is late, where that was not announced yet. */
  lockSilent(tx: Tx, now: Date, limit: number): Promise<ConsultationEntity[]> {
    const condition = `c.state IN ('REPLY_DUE', 'REPLY_SIGNED') AND c.overdue_announced_on IS DISTINCT FROM c.reply_due_on
      AND c.reply_due_on < (:now::timestamptz AT TIME ZONE c.time_zone)::date`;
    return this.lockWhere(tx, condition, now, limit);
  }

  private lockWhere(tx: Tx, condition: string, now: Date, limit: number): Promise<ConsultationEntity[]> {
    return tx
      .createQueryBuilder(ConsultationEntity, 'c')
      .where(condition, { now })
      .orderBy('c.id')
      .limit(limit)
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getMany();
  }
}
