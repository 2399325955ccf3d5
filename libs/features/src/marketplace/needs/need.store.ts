import { Injectable } from '@nestjs/common';
import { DomainError } from '#domain/kernel/errors';
import {
  NeedDecisionEntity,
  NeedEntity,
  NeedTemplateEntity,
  NeedVersionEntity,
} from '#features/marketplace/needs/need.entity';
import { NeedCases } from '#features/marketplace/needs/need-cases.port';
import type { Tx } from '#platform/db/tx';

/** Write side of needs. */
@Injectable()
export class NeedStore {
  constructor(private readonly cases: NeedCases) {}

  async insert(tx: Tx, need: NeedEntity): Promise<void> {
    await tx.insert(NeedEntity, need);
  }

  /** The need, locked until the transaction ends. Throws NOT_FOUND. */
  async lock(tx: Tx, id: string): Promise<NeedEntity> {
    const need = await tx.findOne(NeedEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!need) throw new DomainError('NOT_FOUND');
    return need;
  }

  /** The need, held as it is until the transaction ends, or null. */
  hold(tx: Tx, id: string): Promise<NeedEntity | null> {
    return tx.findOne(NeedEntity, { where: { id }, lock: { mode: 'pessimistic_read' } });
  }

  /** The current need, or null. */
  find(tx: Tx, id: string): Promise<NeedEntity | null> {
    return tx.findOneBy(NeedEntity, { id });
  }

  /** Saves the need with the next revision. */
  async save(tx: Tx, need: NeedEntity): Promise<void> {
    need.revision += 1;
    await tx.save(NeedEntity, need);
  }

  /** Saves the text as it was submitted. */
  async saveVersion(tx: Tx, version: NeedVersionEntity): Promise<void> {
    await tx.upsert(NeedVersionEntity, version, ['needId', 'version']);
  }

  async insertDecision(tx: Tx, decision: NeedDecisionEntity): Promise<void> {
    await tx.insert(NeedDecisionEntity, decision);
  }

  async insertTemplate(tx: Tx, template: NeedTemplateEntity): Promise<void> {
    await tx.insert(NeedTemplateEntity, template);
  }

  /** Whether anybody is on its short list, or was and has gone on from there. */
  hasShortlist(tx: Tx, id: string): Promise<boolean> {
    return this.holds(tx, id, this.cases.isShortlisted('$1'));
  }

  /** Whether a candidacy or a placement under it is still open; for a mere suggestion nobody waits. */
  hasOpenCases(tx: Tx, id: string): Promise<boolean> {
    const { cases } = this;
    return this.holds(tx, id, `${cases.hasOpenCandidacy('$1')} OR ${cases.hasOpenPlacement('$1')}`);
  }

  /** Open needs whose last day to apply has ended where their host is, locked; others' locked ones are left for the next time. */
  lockPastDeadline(tx: Tx, now: Date, limit: number): Promise<NeedEntity[]> {
    return tx
      .createQueryBuilder(NeedEntity, 'n')
      .where(
        `n.state IN ('PUBLISHED', 'PAUSED') AND coalesce(n.deadline, n.starts_on - 1) <
           (SELECT (:now::timestamptz AT TIME ZONE i.time_zone)::date FROM institution i WHERE i.id = n.institution_id)`,
        { now },
      )
      .orderBy('n.id')
      .limit(limit)
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getMany();
  }

  /** The day that it is where the host of a need is, ISO 8601. */
  async hostDay(tx: Tx, institutionId: string, now: Date): Promise<string> {
    const [row] = await tx.query<{ day: string }[]>(
      'SELECT ($2::timestamptz AT TIME ZONE time_zone)::date::text AS day FROM institution WHERE id = $1',
      [institutionId, now],
    );
    return row?.day ?? now.toISOString().slice(0, 10);
  }

  private async holds(tx: Tx, id: string, condition: string): Promise<boolean> {
    const [row] = await tx.query<{ holds: boolean }[]>(`SELECT ${condition} AS holds`, [id]);
    return row?.holds ?? false;
  }
}
