import { Injectable } from '@nestjs/common';
import { OPEN_CANDIDACY_STATES } from '#domain/candidacy/candidacy.states';
import { DomainError } from '#domain/errors';
import { OPEN_PLACEMENT_STATES } from '#domain/placement/placement.states';
import {
  NeedDecisionEntity,
  NeedEntity,
  NeedTemplateEntity,
  NeedVersionEntity,
} from '#features/needs/need.entity';
import type { Tx } from '#platform/db/tx';

/** Write side of needs. */
@Injectable()
export class NeedStore {
  async insert(tx: Tx, need: NeedEntity): Promise<void> {
    await tx.insert(NeedEntity, need);
  }

  /** The need, locked until the transaction ends. Throws NOT_FOUND. */
  async lock(tx: Tx, id: string): Promise<NeedEntity> {
    const need = await tx.findOne(NeedEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!need) throw new DomainError('NOT_FOUND');
    return need;
  }

  /** Saves the need with the next revision. */
  async save(tx: Tx, need: NeedEntity): Promise<void> {
    need.revision += 1;
    await tx.save(NeedEntity, need);
  }

  /** Keeps the text as it was handed in. */
  async keepVersion(tx: Tx, version: NeedVersionEntity): Promise<void> {
    await tx.upsert(NeedVersionEntity, version, ['needId', 'version']);
  }

  async insertDecision(tx: Tx, decision: NeedDecisionEntity): Promise<void> {
    await tx.insert(NeedDecisionEntity, decision);
  }

  async insertTemplate(tx: Tx, template: NeedTemplateEntity): Promise<void> {
    await tx.insert(NeedTemplateEntity, template);
  }

  /** Whether anybody is on its short list, or was and has gone on from there. */
  async hasShortlist(tx: Tx, id: string): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `SELECT 1 FROM candidacy
        WHERE need_id = $1 AND state IN ('SHORTLISTED', 'INTERVIEW', 'PREFERRED', 'SELECTED', 'RESERVE') LIMIT 1`,
      [id],
    );
    return rows.length > 0;
  }

  /** Whether a candidacy or a placement under it is still open; for a mere suggestion nobody waits. */
  async hasOpenCases(tx: Tx, id: string): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `SELECT 1 FROM candidacy WHERE need_id = $1 AND state = ANY ($2)
        UNION ALL SELECT 1 FROM placement WHERE need_id = $1 AND state = ANY ($3) LIMIT 1`,
      [id, OPEN_CANDIDACY_STATES.filter((state) => state !== 'SUGGESTED'), OPEN_PLACEMENT_STATES],
    );
    return rows.length > 0;
  }

  /** Open needs whose last day to apply lies before the day, locked; others' locked ones are left for the next time. */
  lockPastDeadline(tx: Tx, today: string, limit: number): Promise<NeedEntity[]> {
    return tx
      .createQueryBuilder(NeedEntity, 'n')
      .where(`n.state IN ('PUBLISHED', 'PAUSED') AND coalesce(n.deadline, n.starts_on - 1) < :today`, {
        today,
      })
      .orderBy('n.id')
      .limit(limit)
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getMany();
  }
}
