import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { DomainError } from '#domain/kernel/errors';
import type { GateOverride } from '#domain/marketplace/candidacies/candidacy.rules';
import { APPLICATION_STATES, OPEN_CANDIDACY_STATES } from '#domain/marketplace/candidacies/candidacy.states';
import {
  CandidacyEntity,
  CandidacyMessageEntity,
  CandidacyNoteEntity,
  GateOverrideEntity,
  PanelMemberEntity,
} from '#features/marketplace/candidacies/candidacy.entity';
import { countedConsent } from '#features/parties/professionals/consent.sql';
import type { Tx } from '#platform/db/tx';

/** What the rules of an application ask of the person. */
export interface Applicant {
  readonly isActive: boolean;
  /** Purposes of the consents that count. */
  readonly consents: readonly string[];
  readonly hasConflict: boolean;
  readonly openApplications: number;
}

/** Write side of candidacies. */
@Injectable()
export class CandidacyStore {
  /** Adds a candidacy; answers false when the pair has one. */
  async insert(tx: Tx, candidacy: CandidacyEntity): Promise<boolean> {
    const result = await tx
      .createQueryBuilder()
      .insert()
      .into(CandidacyEntity)
      .values(candidacy)
      .orIgnore()
      .returning('id')
      .execute();
    return (result.raw as unknown[]).length > 0;
  }

  /** The candidacy, locked until the transaction ends. Throws NOT_FOUND. */
  async lock(tx: Tx, id: string): Promise<CandidacyEntity> {
    const candidacy = await tx.findOne(CandidacyEntity, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!candidacy) throw new DomainError('NOT_FOUND');
    return candidacy;
  }

  /** The candidacy, kept as it is until the transaction ends, beside others who only read it. Throws NOT_FOUND. */
  async keep(tx: Tx, id: string): Promise<CandidacyEntity> {
    const candidacy = await tx.findOne(CandidacyEntity, {
      where: { id },
      lock: { mode: 'pessimistic_read' },
    });
    if (!candidacy) throw new DomainError('NOT_FOUND');
    return candidacy;
  }

  /** The candidacy of a pair, locked, or null. */
  lockPair(tx: Tx, needId: string, professionalId: string): Promise<CandidacyEntity | null> {
    return tx.findOne(CandidacyEntity, {
      where: { needId, professionalId },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** The open candidacies of a need, locked in order of id. */
  lockOpenOfNeed(tx: Tx, needId: string): Promise<CandidacyEntity[]> {
    return tx.find(CandidacyEntity, {
      where: { needId, state: In([...OPEN_CANDIDACY_STATES]) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Every open candidacy of a person, locked in order of id. */
  lockOpenOf(tx: Tx, professionalId: string): Promise<CandidacyEntity[]> {
    return tx.find(CandidacyEntity, {
      where: { professionalId, state: In([...OPEN_CANDIDACY_STATES]) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** The other applications of a person, locked in order of id. */
  lockApplicationsOf(tx: Tx, professionalId: string): Promise<CandidacyEntity[]> {
    return tx.find(CandidacyEntity, {
      where: { professionalId, state: In([...APPLICATION_STATES, 'RESERVE']) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /**
   * Places on the reserve list whose last day is before the day, locked; others' locked ones are left for the next
   * time.
   */
  lockReservesPast(tx: Tx, today: string, limit: number): Promise<CandidacyEntity[]> {
    return tx
      .createQueryBuilder(CandidacyEntity, 'c')
      .where(`c.state = 'RESERVE' AND c.reserve_until < :today`, { today })
      .orderBy('c.id')
      .limit(limit)
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getMany();
  }

  /** Saves the candidacy with the next version. */
  async save(tx: Tx, candidacy: CandidacyEntity): Promise<void> {
    candidacy.version += 1;
    await tx.save(CandidacyEntity, candidacy);
  }

  /** How many positions the need of a candidacy has; none unless it is published. */
  async openPositions(tx: Tx, needId: string): Promise<number> {
    const [need] = await tx.query<{ positions: number }[]>(
      `SELECT positions FROM need WHERE id = $1 AND state = 'PUBLISHED'`,
      [needId],
    );
    return need?.positions ?? 0;
  }

  /** What the rules ask of an applicant; locks the person, so that the cap holds against two requests at once. */
  async lockApplicant(tx: Tx, professionalId: string, institutionId: string): Promise<Applicant> {
    // In its own statement: what is counted next must be seen after the lock, not as it was before the wait.
    await tx.query(`SELECT FROM professional WHERE id = $1 FOR UPDATE`, [professionalId]);
    const rows = await tx.query<Applicant[]>(
      `SELECT p.state = 'ACTIVE' AS "isActive",
              ARRAY(SELECT purpose FROM consent c WHERE c.professional_id = p.id AND ${countedConsent('c')}) AS consents,
              EXISTS (SELECT FROM conflict_of_interest c WHERE c.professional_id = p.id AND c.institution_id = $2)
                OR EXISTS (SELECT FROM membership m WHERE m.account_id = p.account_id AND m.institution_id = $2) AS "hasConflict",
              (SELECT count(*)::int FROM candidacy c WHERE c.professional_id = p.id AND c.state = ANY($3)) AS "openApplications"
         FROM professional p WHERE p.id = $1`,
      [professionalId, institutionId, APPLICATION_STATES],
    );
    if (!rows[0]) throw new DomainError('NOT_FOUND');
    return rows[0];
  }

  /** Replaces the panel. */
  async putPanel(tx: Tx, candidacyId: string, members: readonly PanelMemberEntity[]): Promise<void> {
    await tx.delete(PanelMemberEntity, { candidacyId });
    await tx.insert(PanelMemberEntity, [...members]);
  }

  panel(tx: Tx, candidacyId: string): Promise<PanelMemberEntity[]> {
    return tx.find(PanelMemberEntity, { where: { candidacyId }, order: { accountId: 'ASC' } });
  }

  async savePanelMember(tx: Tx, member: PanelMemberEntity): Promise<void> {
    await tx.save(PanelMemberEntity, member);
  }

  /** Throws NOT_ON_PANEL. */
  async removePanelMember(tx: Tx, candidacyId: string, accountId: string): Promise<void> {
    const { affected } = await tx.delete(PanelMemberEntity, { candidacyId, accountId });
    if (!affected) throw new DomainError('NOT_ON_PANEL');
  }

  async insertNote(tx: Tx, note: CandidacyNoteEntity): Promise<void> {
    await tx.insert(CandidacyNoteEntity, note);
  }

  async insertMessage(tx: Tx, message: CandidacyMessageEntity): Promise<void> {
    await tx.insert(CandidacyMessageEntity, message);
  }

  /**
   * The accounts that read the thread, without the writer: the professional, the focal points, and case officers who have
   * written and whose role still reaches the candidacy.
   */
  async othersInThread(tx: Tx, candidacy: CandidacyEntity, writerId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(
      `SELECT id FROM account WHERE professional_id = $1 AND id <> $4
       UNION SELECT account_id FROM membership WHERE institution_id = $2 AND account_id <> $4
       UNION SELECT m.author_id FROM candidacy_message m JOIN staff_grant g ON g.account_id = m.author_id
              WHERE m.candidacy_id = $3 AND m.author_id <> $4 AND g.role = 'CASE_OFFICER'
                AND (g.programme_id IS NULL OR g.programme_id = $5) AND (g.country IS NULL OR g.country = $6)`,
      [
        candidacy.professionalId,
        candidacy.institutionId,
        candidacy.id,
        writerId,
        candidacy.programmeId,
        candidacy.country,
      ],
    );
    return rows.map(({ id }) => id);
  }

  /** The people of a need's list who were worth telling and have no candidacy for it yet. */
  suggested(tx: Tx, needId: string): Promise<{ professionalId: string; score: number }[]> {
    return tx.query(
      `SELECT m.professional_id AS "professionalId", m.score
         FROM match m JOIN match_notification t USING (need_id, professional_id)
        WHERE m.need_id = $1
          AND NOT EXISTS (SELECT FROM candidacy c WHERE c.need_id = m.need_id AND c.professional_id = m.professional_id)
        ORDER BY m.rank`,
      [needId],
    );
  }

  async putOverride(tx: Tx, override: GateOverrideEntity): Promise<void> {
    await tx.upsert(GateOverrideEntity, override, ['candidacyId', 'gate']);
  }

  /** The gates that an approver has overridden, for the candidacy or before it for the pair. */
  overrides(tx: Tx, candidacyId: string): Promise<GateOverride[]> {
    return tx.query<GateOverride[]>(
      `SELECT gate, approver_id AS "approverId", reason FROM gate_override WHERE candidacy_id = $1
       UNION ALL
       SELECT o.gate, o.approver_id, o.reason FROM match_override o
         JOIN candidacy c ON c.need_id = o.need_id AND c.professional_id = o.professional_id WHERE c.id = $1`,
      [candidacyId],
    );
  }
}
