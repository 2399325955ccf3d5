import { Injectable } from '@nestjs/common';
import type { ItemSubject } from '#domain/catalogue/state-views';
import { DomainError } from '#domain/kernel/errors';
import type { InstitutionState } from '#domain/parties/institutions/institution.states';
import type { ProgrammeDeadlines } from '#domain/parties/programmes/rules';
import { WorkItemEntity } from '#features/casework/deadlines/work-item.entity';
import type { Tx } from '#platform/db/tx';

/** The data by which deadlines run: the programme's, and the zone of the host. */
export interface DeadlineSettings {
  readonly deadlines: ProgrammeDeadlines;
  /** IANA name. */
  readonly timeZone: string;
}

/** What an institution in the work queue is filed under. */
interface FiledInstitution {
  readonly state: InstitutionState;
  readonly country: string;
  /** The first of its programmes; null for an institution that is in none. */
  readonly programmeId: string | null;
}

/** Write side of work items. */
@Injectable()
export class WorkItemStore {
  async put(tx: Tx, item: WorkItemEntity): Promise<void> {
    await tx.upsert(WorkItemEntity, item, ['subject', 'subjectId']);
  }

  async remove(tx: Tx, subject: ItemSubject, subjectId: string): Promise<void> {
    await tx.delete(WorkItemEntity, { subject, subjectId });
  }

  /** The item, locked; null when there is none, or none any more. */
  find(tx: Tx, subject: ItemSubject, subjectId: string): Promise<WorkItemEntity | null> {
    return tx.findOne(WorkItemEntity, {
      where: { subject, subjectId },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** One item whose clock is due, locked; what another worker has in hand is left to it. */
  lockDue(tx: Tx, now: Date): Promise<WorkItemEntity | null> {
    return tx
      .createQueryBuilder(WorkItemEntity, 'i')
      .where('i.next_at <= :now', { now })
      .orderBy('i.next_at')
      .limit(1)
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getOne();
  }

  /** The data that a deadline runs by; read in the transaction, so that it never waits for a second connection. */
  async settings(tx: Tx, programmeId: string, institutionId: string): Promise<DeadlineSettings> {
    const rows = await tx.query<DeadlineSettings[]>(
      `SELECT v.deadlines, i.time_zone AS "timeZone"
         FROM programme p
         JOIN programme_version v ON v.programme_id = p.id AND v.version = p.rules_version
         JOIN institution i ON i.id = $2
        WHERE p.id = $1`,
      [programmeId, institutionId],
    );
    if (!rows[0]) throw new DomainError('NOT_FOUND');
    return rows[0];
  }

  /** An institution, held until the transaction ends; undefined when there is none. */
  async institution(tx: Tx, id: string): Promise<FiledInstitution | undefined> {
    const [row] = await tx.query<FiledInstitution[]>(
      `SELECT i.state, i.country,
              (SELECT min(p.programme_id::text) FROM institution_programme p WHERE p.institution_id = i.id) AS "programmeId"
         FROM institution i WHERE i.id = $1 FOR SHARE OF i`,
      [id],
    );
    return row;
  }
}
