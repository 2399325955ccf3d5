import { Injectable } from '@nestjs/common';
import { DomainError } from '#domain/kernel/errors';
import { ReferralEntity } from '#features/associations/referrals/referral.entity';
import type { Tx } from '#platform/db/tx';

/** What the clock looks for, each as a condition on a referral `r` and the moment `:at`. */
const WAITING = {
  /** Sent, and due by then without a reminder. */
  toRemind: `r.state = 'SENT' AND r.reminded_at IS NULL AND r.escalated_at IS NULL AND r.due_at <= :at`,
  /** Sent, and due by then without an answer. */
  toEscalate: `r.state = 'SENT' AND r.escalated_at IS NULL AND r.due_at <= :at`,
  /** Sent by then without consent, and confirmed by nobody. */
  toConfirm: `r.state IN ('SENT', 'ACCEPTED') AND r.basis = 'VITAL_INTEREST' AND r.confirmed_at IS NULL
              AND r.escalated_at IS NULL AND r.sent_at <= :at`,
  /** Ended by then, and still saying something. */
  toPurge: `r.ended_at <= :at AND r.purged_at IS NULL`,
} as const;
export type Waiting = keyof typeof WAITING;

/** Write side of referrals. */
@Injectable()
export class ReferralStore {
  async insert(tx: Tx, referral: ReferralEntity): Promise<void> {
    await tx.insert(ReferralEntity, referral);
  }

  /** The referral, locked until the transaction ends. Throws NOT_FOUND. */
  async lock(tx: Tx, id: string): Promise<ReferralEntity> {
    const referral = await tx.findOne(ReferralEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!referral) throw new DomainError('NOT_FOUND');
    return referral;
  }

  /** Saves the referral with the next version. */
  async save(tx: Tx, referral: ReferralEntity): Promise<void> {
    referral.version += 1;
    await tx.update(ReferralEntity, { id: referral.id }, referral);
  }

  /** Up to `limit` referrals for which the clock does something, locked; rows that others hold are left. */
  lockWaiting(tx: Tx, waiting: Waiting, at: Date, limit: number): Promise<ReferralEntity[]> {
    return this.locked(tx, WAITING[waiting], { at }, limit);
  }

  /** The open referrals of children to a body that nobody was notified of, locked. */
  lockOfChildren(tx: Tx, receiverId: string): Promise<ReferralEntity[]> {
    return this.locked(
      tx,
      `r.receiver_id = :receiverId AND r.state IN ('SENT', 'ACCEPTED') AND r.age_band <> 'ADULT' AND r.escalated_at IS NULL`,
      { receiverId },
    );
  }

  /** Whether the directory has the region, so that no other word gets into it. */
  async knowsRegion(tx: Tx, country: string, region: string): Promise<boolean> {
    const [row] = await tx.query<{ known: boolean }[]>(
      'SELECT EXISTS (SELECT FROM service_place WHERE country = $1 AND region = $2) AS known',
      [country, region],
    );
    return row?.known ?? false;
  }

  private locked(
    tx: Tx,
    condition: string,
    parameters: Readonly<Record<string, unknown>>,
    limit?: number,
  ): Promise<ReferralEntity[]> {
    return tx
      .createQueryBuilder(ReferralEntity, 'r')
      .where(condition, parameters)
      .orderBy('r.id')
      .limit(limit)
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getMany();
  }
}
