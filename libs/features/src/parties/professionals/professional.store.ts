import { Injectable } from '@nestjs/common';
import { Not } from 'typeorm';
import { DomainError } from '#domain/kernel/errors';
import type { ProfessionalFacts } from '#domain/parties/professionals/professional.policy';
import type { FreshnessRule } from '#domain/parties/professionals/professional.rules';
import type { ConsentPurpose } from '#domain/parties/professionals/profile';
import {
  ConflictOfInterestEntity,
  ConsentEntity,
  EnrolmentEntity,
  ProfessionalEntity,
} from '#features/parties/professionals/professional.entity';
import type { Tx } from '#platform/db/tx';

/** Write side of professionals, their consents and enrolments. The lists of a profile are in `ProfileStore`. */
@Injectable()
export class ProfessionalStore {
  async insert(tx: Tx, professional: ProfessionalEntity): Promise<void> {
    await tx.insert(ProfessionalEntity, professional);
  }

  /** The professional, locked until the transaction ends. Throws NOT_FOUND, for one who was erased too. */
  async lock(tx: Tx, id: string): Promise<ProfessionalEntity> {
    const professional = await tx.findOne(ProfessionalEntity, {
      where: { id, state: Not('ERASED') },
      lock: { mode: 'pessimistic_write' },
    });
    if (!professional) throw new DomainError('NOT_FOUND');
    return professional;
  }

  /** The professional that an account is, locked, or null. */
  lockByAccount(tx: Tx, accountId: string): Promise<ProfessionalEntity | null> {
    return tx.findOne(ProfessionalEntity, {
      where: { accountId, state: Not('ERASED') },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Saves the professional with the next version. */
  async save(tx: Tx, professional: ProfessionalEntity): Promise<void> {
    professional.version += 1;
    await tx.update(ProfessionalEntity, { id: professional.id }, professional);
  }

  /** Where the professional belongs: what the policies ask. */
  async facts(tx: Tx, id: string): Promise<ProfessionalFacts> {
    const [row] = await tx.query<Omit<ProfessionalFacts, 'professionalId'>[]>(
      `SELECT ARRAY(SELECT programme_id FROM programme_enrolment WHERE professional_id = $1) AS "programmeIds",
              ARRAY(SELECT country::text FROM professional_heritage WHERE professional_id = $1) AS countries`,
      [id],
    );
    return { professionalId: id, programmeIds: row?.programmeIds ?? [], countries: row?.countries ?? [] };
  }

  /** What the programmes in which the person takes part say about freshness. */
  deadlinesOf(tx: Tx, id: string): Promise<FreshnessRule[]> {
    return tx.query<FreshnessRule[]>(
      `SELECT (v.deadlines->>'heartbeatDays')::int AS "heartbeatDays", (v.deadlines->>'staleDays')::int AS "staleDays"
         FROM programme_enrolment e
         JOIN programme p ON p.id = e.programme_id
         JOIN programme_version v ON v.programme_id = p.id AND v.version = p.rules_version
        WHERE e.professional_id = $1`,
      [id],
    );
  }

  /** Adds a consent; answers false when one to this version of the text is live already. */
  async insertConsent(tx: Tx, consent: ConsentEntity): Promise<boolean> {
    const added = await tx
      .createQueryBuilder()
      .insert()
      .into(ConsentEntity)
      .values(consent)
      .orIgnore()
      .returning('id')
      .execute();
    return (added.raw as unknown[]).length > 0;
  }

  /** Ends the live consents for the purpose, to any version; answers whether there was one. */
  async withdrawConsent(tx: Tx, professionalId: string, purpose: ConsentPurpose, at: Date): Promise<boolean> {
    const { affected } = await tx
      .createQueryBuilder()
      .update(ConsentEntity)
      .set({ withdrawnAt: at })
      .where({ professionalId, purpose })
      .andWhere('withdrawn_at IS NULL')
      .execute();
    return (affected ?? 0) > 0;
  }

  /** Enrols the person, or replaces the answers that were given before. */
  async putEnrolment(tx: Tx, enrolment: EnrolmentEntity): Promise<void> {
    await tx
      .createQueryBuilder()
      .insert()
      .into(EnrolmentEntity)
      .values(enrolment)
      .orUpdate(['of_age', 'right_of_return'], ['professional_id', 'programme_id'])
      .execute();
  }

  /** Declares exactly these conflicts of interest; answers the ids that are no institutions. */
  async setConflicts(tx: Tx, professionalId: string, institutionIds: readonly string[]): Promise<string[]> {
    await tx.delete(ConflictOfInterestEntity, { professionalId });
    const known = await tx.query<{ id: string }[]>(
      `INSERT INTO conflict_of_interest (professional_id, institution_id)
       SELECT $1, id FROM institution WHERE id = ANY($2::uuid[]) RETURNING institution_id AS id`,
      [professionalId, institutionIds],
    );
    return institutionIds.filter((id) => !known.some((row) => row.id === id));
  }

  /**
   * Up to `limit` professionals with a deadline that has passed, locked; rows that others hold are left for the next
   * time.
   */
  lockDue(tx: Tx, condition: DueCondition, today: string, limit: number): Promise<ProfessionalEntity[]> {
    return tx
      .createQueryBuilder(ProfessionalEntity, 'p')
      .where(DUE[condition], { today })
      .orderBy('p.id')
      .limit(limit)
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getMany();
  }
}

/** The deadlines of a professional. */
const DUE = {
  pauseEnded: `p.state = 'PAUSED' AND p.paused_until < :today`,
  stale: `p.state IN ('ACTIVE', 'PAUSED') AND p.fresh_until < :today`,
  heartbeat: `p.state = 'ACTIVE' AND p.heartbeat_on <= :today`,
  windowEnded: `p.id IN (SELECT professional_id FROM availability_window WHERE ended_at IS NULL AND ends_on < :today)`,
} as const;
export type DueCondition = keyof typeof DUE;
