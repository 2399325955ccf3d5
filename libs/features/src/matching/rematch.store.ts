import { Injectable } from '@nestjs/common';
import { DomainError } from '#domain/errors';
import { RematchEntity, RematchPartEntity, type RematchStage } from '#features/matching/rematch.entity';
import type { Tx } from '#platform/db/tx';

/** Rows of one part: people are quick, needs are not. */
const PART_SIZE: Readonly<Record<RematchStage, number>> = { PEOPLE: 500, NEEDS: 20 };

/** The ids of a stage; `$2` is the programme. Whoever may be matched in it, or was matched before, is made anew. */
const IDS: Readonly<Record<RematchStage, string>> = {
  PEOPLE: `SELECT professional_id AS id FROM programme_enrolment WHERE programme_id = $2
           UNION SELECT professional_id FROM match_profile_version`,
  NEEDS: `SELECT id FROM need WHERE state = 'PUBLISHED' AND programme_id = $2`,
};

/** Write side of rematches. */
@Injectable()
export class RematchStore {
  /** Answers false when it is there already. */
  async insert(tx: Tx, rematch: RematchEntity): Promise<boolean> {
    const made = await tx
      .createQueryBuilder()
      .insert()
      .into(RematchEntity)
      .values(rematch)
      .orIgnore()
      .returning('id')
      .execute();
    return (made.raw as unknown[]).length > 0;
  }

  /** Cuts a stage into parts; answers how many. */
  async cut(tx: Tx, { id, programmeId }: RematchEntity, stage: RematchStage): Promise<number> {
    const parts = await tx.query<unknown[]>(
      `INSERT INTO rematch_part (rematch_id, stage, number, ids)
       SELECT $1, $3, part, array_agg(id ORDER BY id)
         FROM (SELECT id, (row_number() OVER (ORDER BY id) - 1) / $4::int AS part FROM (${IDS[stage]}) AS all_ids) AS numbered
        GROUP BY part RETURNING 1`,
      [id, programmeId, stage, PART_SIZE[stage]],
    );
    return parts.length;
  }

  /** The rematch, locked until the transaction ends. Throws NOT_FOUND. */
  async lock(tx: Tx, id: string): Promise<RematchEntity> {
    const rematch = await tx.findOne(RematchEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!rematch) throw new DomainError('NOT_FOUND');
    return rematch;
  }

  async save(tx: Tx, rematch: RematchEntity): Promise<void> {
    await tx.save(RematchEntity, rematch);
  }

  /** The next part that nobody does, locked until the transaction ends; a worker that dies lets go of it. */
  claim(tx: Tx, rematchId: string): Promise<RematchPartEntity | null> {
    return tx
      .createQueryBuilder(RematchPartEntity, 'p')
      .innerJoin(RematchEntity, 'r', `r.id = p.rematch_id AND r.stage = p.stage AND r.state = 'RUNNING'`)
      .where('p.rematch_id = :rematchId AND p.done_at IS NULL', { rematchId })
      .orderBy('p.number')
      .limit(1)
      .setLock('pessimistic_write', undefined, ['p'])
      .setOnLocked('skip_locked')
      .getOne();
  }

  async finishPart(tx: Tx, part: RematchPartEntity, doneAt: Date): Promise<void> {
    await tx.save(RematchPartEntity, { ...part, doneAt });
  }

  /** Parts of the present stage that are not done. */
  openParts(tx: Tx, { id, stage }: RematchEntity): Promise<number> {
    return tx
      .createQueryBuilder(RematchPartEntity, 'p')
      .where('p.rematch_id = :id AND p.stage = :stage AND p.done_at IS NULL', { id, stage })
      .getCount();
  }

  /** Running rematches that the new one makes needless, locked. */
  overtaken(tx: Tx, rematch: RematchEntity): Promise<RematchEntity[]> {
    return tx
      .createQueryBuilder(RematchEntity, 'r')
      .where(`r.state = 'RUNNING' AND r.id <> :id AND r.programme_id = :programmeId`, {
        id: rematch.id,
        programmeId: rematch.programmeId,
      })
      .setLock('pessimistic_write')
      .getMany();
  }
}
