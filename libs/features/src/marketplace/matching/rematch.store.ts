import { Injectable } from '@nestjs/common';
import { DomainError } from '#domain/kernel/errors';
import {
  RematchEntity,
  RematchPartEntity,
  type RematchScope,
  type RematchStage,
} from '#features/marketplace/matching/rematch.entity';
import type { NeedRow } from '#features/marketplace/needs/need.queries';
import type { Tx } from '#platform/db/tx';

/** Rows of one part: people are quick, needs are not. */
const PART_SIZE: Readonly<Record<RematchStage, number>> = { PEOPLE: 500, NEEDS: 20 };

const NOBODY = 'SELECT $2::uuid AS id WHERE false';

/**
 * The ids of each stage; `$2` is the programme, need or professional. In a programme whoever may be matched in it, or
 * was matched before, is rebuilt; the needs of one professional are ranked with that professional.
 */
const IDS: Readonly<Record<RematchScope, Readonly<Record<RematchStage, string>>>> = {
  PROGRAMME: {
    PEOPLE: `SELECT professional_id AS id FROM programme_enrolment WHERE programme_id = $2
             UNION SELECT professional_id FROM match_profile_version`,
    NEEDS: `SELECT id FROM need WHERE state = 'PUBLISHED' AND programme_id = $2`,
  },
  NEED: { PEOPLE: NOBODY, NEEDS: `SELECT id FROM need WHERE state = 'PUBLISHED' AND id = $2` },
  PROFESSIONAL: { PEOPLE: 'SELECT id FROM professional WHERE id = $2', NEEDS: NOBODY },
};

/** A programme in one country. */
export type MatchingPlace = Pick<NeedRow, 'programmeId' | 'country'>;

/** A part that a job does, with the scope of its rematch. */
export type ClaimedPart = RematchPartEntity & Pick<RematchEntity, 'scope'>;

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
  async cut(tx: Tx, { id, scope, subjectId }: RematchEntity, stage: RematchStage): Promise<number> {
    const parts = await tx.query<unknown[]>(
      `INSERT INTO rematch_part (rematch_id, stage, number, ids)
       SELECT $1, $3, part, array_agg(id ORDER BY id)
         FROM (SELECT id, (row_number() OVER (ORDER BY id) - 1) / $4::int AS part FROM (${IDS[scope][stage]}) AS all_ids) AS numbered
        GROUP BY part RETURNING 1`,
      [id, subjectId, stage, PART_SIZE[stage]],
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
  async claim(tx: Tx, rematchId: string): Promise<ClaimedPart | null> {
    const part = await tx
      .createQueryBuilder(RematchPartEntity, 'p')
      .innerJoin(RematchEntity, 'r', `r.id = p.rematch_id AND r.stage = p.stage AND r.state = 'RUNNING'`)
      .where('p.rematch_id = :rematchId AND p.done_at IS NULL', { rematchId })
      .orderBy('p.number')
      .limit(1)
      .setLock('pessimistic_write', undefined, ['p'])
      .setOnLocked('skip_locked')
      .getOne();
    if (!part) return null;
    const { scope } = await tx.findOneByOrFail(RematchEntity, { id: rematchId });
    return { ...part, scope };
  }

  async finishPart(tx: Tx, { rematchId, stage, number }: ClaimedPart, doneAt: Date): Promise<void> {
    await tx.update(RematchPartEntity, { rematchId, stage, number }, { doneAt });
  }

  /** Parts of the present stage that are not done. */
  openParts(tx: Tx, { id, stage }: RematchEntity): Promise<number> {
    return tx
      .createQueryBuilder(RematchPartEntity, 'p')
      .where('p.rematch_id = :id AND p.stage = :stage AND p.done_at IS NULL', { id, stage })
      .getCount();
  }

  /** Where a need is, to know who may have it ranked. Throws NOT_FOUND. */
  async placeOfNeed(tx: Tx, needId: string): Promise<MatchingPlace> {
    const [place] = await tx.query<MatchingPlace[]>(
      `SELECT programme_id AS "programmeId", country FROM need WHERE id = $1`,
      [needId],
    );
    if (!place) throw new DomainError('NOT_FOUND');
    return place;
  }

  /** Where a professional may be matched: each programme taken part in, in each heritage country. */
  placesOfProfessional(tx: Tx, professionalId: string): Promise<MatchingPlace[]> {
    return tx.query<MatchingPlace[]>(
      `SELECT e.programme_id AS "programmeId", h.country FROM programme_enrolment e
         JOIN professional_heritage h USING (professional_id) WHERE e.professional_id = $1 ORDER BY 1, 2`,
      [professionalId],
    );
  }

  /** Running rematches that the new one makes needless, locked. */
  overtaken(tx: Tx, rematch: RematchEntity): Promise<RematchEntity[]> {
    return tx
      .createQueryBuilder(RematchEntity, 'r')
      .where(
        `r.state = 'RUNNING' AND r.id <> :id AND r.programme_id = :programmeId
         AND (:scope = 'PROGRAMME' OR (r.scope = :scope AND r.subject_id = :subjectId))`,
        { ...rematch },
      )
      .setLock('pessimistic_write')
      .getMany();
  }
}
