import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { PersonActor } from '#domain/kernel/actor';
import { type ErasureFacts, type ErasureObstacle, erasureObstacles } from '#domain/privacy/erasure.rules';

/** What the rules ask of a person who wants to go, and which professional that is. */
export interface ErasureFactsRow extends ErasureFacts {
  readonly professionalId: string | null;
}

/** $1 account. */
export const ERASURE_FACTS = `
  SELECT a.professional_id AS "professionalId",
         ARRAY(SELECT p.state FROM placement p WHERE p.professional_id = a.professional_id) AS placements,
         EXISTS (SELECT FROM hold h WHERE h.lifted_at IS NULL AND (
           (h.subject = 'PROFESSIONAL' AND h.subject_id = a.professional_id) OR (h.subject = 'PLACEMENT'
             AND h.subject_id IN (SELECT id FROM placement WHERE professional_id = a.professional_id)))) AS "isHeld",
         EXISTS (SELECT FROM staff_grant g WHERE g.account_id = a.id) AS "isStaff"
    FROM account a WHERE a.id = $1`;

/** Read side of erasures. */
@Injectable()
export class ErasureQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** What blocks the person's own erasure now. */
  async obstacles({ accountId }: PersonActor): Promise<ErasureObstacle[]> {
    const rows = await this.dataSource.query<ErasureFactsRow[]>(ERASURE_FACTS, [accountId]);
    return rows.flatMap(erasureObstacles);
  }
}
