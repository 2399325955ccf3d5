import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type TrailLife, TrailLinks } from '#features/audit/trail.port';
import { type TrailRow, trailSql } from '#features/audit/trail.sql';

/** What was done on many records at once, for the commands that a screen offers. */
@Injectable()
export class TrailQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly links: TrailLinks,
  ) {}

  /** The events of the records and of those linked with them, oldest first. The caller may see the records. */
  of(life: TrailLife, ids: readonly string[]): Promise<TrailRow[]> {
    return this.dataSource.query<TrailRow[]>(trailSql(life, this.links), [ids]);
  }
}
