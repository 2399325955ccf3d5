import { Injectable } from '@nestjs/common';
import type { TrailEvent } from '#domain/deeds';
import { type TrailLife, TrailLinks } from '#features/audit/trail.port';
import { objectionSql, type TrailRow, trailSql } from '#features/audit/trail.sql';
import type { Tx } from '#platform/db/tx';

/** What was done on a record and on those linked with it, as a transaction sees it. */
@Injectable()
export class TrailStore {
  constructor(private readonly links: TrailLinks) {}

  /** The events of one record, oldest first. */
  of(tx: Tx, life: TrailLife, id: string): Promise<TrailEvent[]> {
    return tx.query<TrailRow[]>(trailSql(life, this.links), [[id]]);
  }

  /** Whether an objection to a step in somebody's name is open. */
  async hasOpenObjection(tx: Tx, life: TrailLife, id: string): Promise<boolean> {
    return (await tx.query<unknown[]>(objectionSql(life, this.links), [[id]])).length > 0;
  }
}
