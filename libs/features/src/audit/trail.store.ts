import { Injectable } from '@nestjs/common';
import type { TrailEvent } from '#domain/deeds';
import { objectionSql, type TrailLife, type TrailRow, trailSql } from '#features/audit/trail.sql';
import type { Tx } from '#platform/db/tx';

/** What was done on a record and on those linked with it, as a transaction sees it. */
@Injectable()
export class TrailStore {
  /** The events of one record, oldest first. */
  of(tx: Tx, life: TrailLife, id: string): Promise<TrailEvent[]> {
    return tx.query<TrailRow[]>(trailSql(life), [[id]]);
  }

  /** Whether an objection to a step in somebody's name is open. */
  async hasOpenObjection(tx: Tx, life: TrailLife, id: string): Promise<boolean> {
    return (await tx.query<unknown[]>(objectionSql(life), [[id]])).length > 0;
  }
}
