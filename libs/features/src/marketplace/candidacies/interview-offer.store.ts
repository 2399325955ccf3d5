import { Injectable } from '@nestjs/common';
import { DomainError } from '#domain/kernel/errors';
import { CandidacyEntity } from '#features/marketplace/candidacies/candidacy.entity';
import {
  InterviewHourEntity,
  InterviewOfferEntity,
} from '#features/marketplace/candidacies/interview-offer.entity';
import { violated } from '#platform/db/constraints';
import type { Tx } from '#platform/db/tx';

const MINUTE_MS = 60_000;

/** Write side of the times of interviews. */
@Injectable()
export class InterviewOfferStore {
  /** What is offered for a candidacy that the transaction has locked; null when nothing is. */
  of(tx: Tx, candidacyId: string): Promise<InterviewOfferEntity | null> {
    return tx.findOneBy(InterviewOfferEntity, { candidacyId });
  }

  async save(tx: Tx, offer: InterviewOfferEntity): Promise<void> {
    await tx.save(InterviewOfferEntity, offer);
  }

  /** The accounts that sit in an interview: the professional, and whoever was asked onto the panel. */
  async people(tx: Tx, { id, professionalId }: CandidacyEntity): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(
      `SELECT id FROM account WHERE professional_id = $2
       UNION SELECT account_id FROM panel_member WHERE candidacy_id = $1 ORDER BY 1`,
      [id, professionalId],
    );
    return rows.map((row) => row.id);
  }

  /** Takes the hours of an interview of these people. Throws TIME_TAKEN when one of them has another one then. */
  async takeHours(
    tx: Tx,
    candidacyId: string,
    accountIds: readonly string[],
    startsAt: Date,
    minutes: number,
  ): Promise<void> {
    const endsAt = new Date(startsAt.getTime() + minutes * MINUTE_MS);
    await this.take(
      tx,
      accountIds.map((accountId) => ({ candidacyId, accountId, startsAt, endsAt, remindedAt: null })),
    );
  }

  /** Takes the same hours for one more person; nothing while none are agreed. Throws TIME_TAKEN. */
  async joinHours(tx: Tx, candidacyId: string, accountId: string): Promise<void> {
    const agreed = await tx.findOneBy(InterviewHourEntity, { candidacyId });
    if (!agreed) return;
    await this.freeHours(tx, candidacyId, accountId);
    await this.take(tx, [{ ...agreed, accountId }]);
  }

  private async take(tx: Tx, hours: readonly InterviewHourEntity[]): Promise<void> {
    try {
      await tx.insert(InterviewHourEntity, [...hours]);
    } catch (error) {
      if (violated(error) === 'interview_hour_once') throw new DomainError('TIME_TAKEN');
      throw error;
    }
  }

  /** Withdraws what is offered: the interview has a time that nobody needs to choose. */
  async remove(tx: Tx, candidacyId: string): Promise<void> {
    await tx.delete(InterviewOfferEntity, { candidacyId });
  }

  /** Gives the hours back: the interview is over, moved or called off, or this person does not sit in it. */
  async freeHours(tx: Tx, candidacyId: string, accountId?: string): Promise<void> {
    await tx.delete(InterviewHourEntity, { candidacyId, ...(accountId && { accountId }) });
  }

  /** Agreed interviews that begin until then and were not reminded of, locked; others' locked ones wait for the next time. */
  async lockSoon(tx: Tx, now: Date, until: Date, limit: number): Promise<CandidacyEntity[]> {
    return tx
      .createQueryBuilder(CandidacyEntity, 'c')
      .where(`c.state = 'INTERVIEW' AND c.interview_at > :now AND c.interview_at <= :until`, { now, until })
      .andWhere(`EXISTS (SELECT FROM interview_hour h WHERE h.candidacy_id = c.id AND h.reminded_at IS NULL)`)
      .orderBy('c.id')
      .limit(limit)
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getMany();
  }

  async markReminded(tx: Tx, candidacyId: string, at: Date): Promise<void> {
    await tx.update(InterviewHourEntity, { candidacyId }, { remindedAt: at });
  }
}
