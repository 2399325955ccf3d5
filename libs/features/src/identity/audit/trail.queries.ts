import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { TrailKind } from '#domain/catalogue/actions';
import type { Done } from '#domain/kernel/four-eyes.rules';
import { TrailLinks } from '#features/identity/audit/trail.port';
import { doneOf, type TrailRow } from '#features/identity/audit/trail.rows';
import { trailSql } from '#features/identity/audit/trail.sql';

/** What was done on many records at once, for the commands that a screen offers. */
@Injectable()
export class TrailQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly links: TrailLinks,
  ) {}

  /** What was done on each record and on those linked with it, oldest first. The caller may see the records. */
  async of(kind: TrailKind, ids: readonly string[]): Promise<Done[][]> {
    const rows = await this.dataSource.query<TrailRow[]>(trailSql(kind, this.links), [ids]);
    return ids.map((id) => rows.filter(({ root }) => root === id).map(doneOf));
  }
}
