import { Injectable } from '@nestjs/common';
import type { TrailKind } from '#domain/catalogue/actions';
import type { Done } from '#domain/kernel/four-eyes.rules';
import { TrailLinks } from '#features/identity/audit/trail.port';
import { doneOf, type TrailRow } from '#features/identity/audit/trail.rows';
import { objectionSql, trailSql } from '#features/identity/audit/trail.sql';
import type { Tx } from '#platform/db/tx';

/** What was done on a record and on those linked with it, as a transaction sees it. */
@Injectable()
export class TrailStore {
  constructor(private readonly links: TrailLinks) {}

  /** What was done on one record, oldest first. */
  async of(tx: Tx, kind: TrailKind, id: string): Promise<Done[]> {
    return (await tx.query<TrailRow[]>(trailSql(kind, this.links), [[id]])).map(doneOf);
  }

  /** Whether an objection to a step in somebody's name is open. */
  async hasOpenObjection(tx: Tx, kind: TrailKind, id: string): Promise<boolean> {
    return (await tx.query<unknown[]>(objectionSql(kind, this.links), [[id]])).length > 0;
  }
}
