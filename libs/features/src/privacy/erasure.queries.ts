import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type ErasureFacts, type ErasureObstacle, erasureObstacles } from '#domain/catalogue/erasure';
import type { PersonActor } from '#domain/kernel/actor';
import { ERASURE_FACTS } from '#features/subjects';

/** What the rules ask of a person who wants to go, and which professional that is. */
export interface ErasureFactsRow extends ErasureFacts {
  readonly professionalId: string | null;
}

/** $1 account. */
export const ERASURE_FACTS_SQL = `
  SELECT a.professional_id AS "professionalId",
         ${Object.entries(ERASURE_FACTS)
           .map(([fact, sql]) => `${sql} AS "${fact}"`)
           .join(',\n         ')}
    FROM account a WHERE a.id = $1`;

/** Read side of erasures. */
@Injectable()
export class ErasureQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** What blocks the person's own erasure now. */
  async obstacles({ accountId }: PersonActor): Promise<ErasureObstacle[]> {
    const rows = await this.dataSource.query<ErasureFactsRow[]>(ERASURE_FACTS_SQL, [accountId]);
    return rows.flatMap(erasureObstacles);
  }
}
