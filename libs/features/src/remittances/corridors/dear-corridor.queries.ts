import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CorridorStep } from '#domain/remittances/corridors/action.rules';
import type { FigureRow } from '#features/remittances/corridors/corridor.queries';
import { FIGURE_COLUMNS, SHOWN_FIGURES } from '#features/remittances/corridors/shown-prices.sql';

/** A corridor above the mark, or without enough qualifying services, and what is planned for it. */
export interface DearCorridorRow {
  readonly figure: FigureRow;
  readonly step: CorridorStep | null;
  readonly ownerId: string | null;
  readonly dueOn: string | null;
  readonly version: number | null;
  readonly watchers: number;
}

/** What is planned about a corridor and not done yet. */
export interface CorridorActionRow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly step: CorridorStep;
  readonly ownerId: string;
  readonly dueOn: string;
}

/** Actions and people that one list has at most. */
const MOST = 500;

/** What staff see of corridors above the mark, and of what is planned about them. */
@Injectable()
export class DearCorridorQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** Dear corridors of the newest quarter, those with something due first, then the dearest. */
  dear(): Promise<DearCorridorRow[]> {
    return this.dataSource.query(
      `SELECT to_jsonb(x) AS figure, p.step, p.owner_id AS "ownerId", p.due_on::text AS "dueOn", p.version,
              (SELECT count(*)::int FROM corridor_watch w WHERE w.from_country = x."from" AND w.to_country = x."to") AS watchers
         FROM (SELECT DISTINCT ON (f.from_country, f.to_country) ${FIGURE_COLUMNS} ${SHOWN_FIGURES}
                  AND f.tier = 200 AND s.source = 'WORLD_BANK_RPW'
                ORDER BY f.from_country, f.to_country, f.period DESC) x
         LEFT JOIN corridor_plan p ON p.from_country = x."from" AND p.to_country = x."to"
        WHERE x.state <> 'AT_MOST_5'
        ORDER BY (p.step IS NOT NULL AND p.step <> 'DONE') DESC, p.due_on, x."cheapestServicesPct" DESC NULLS FIRST, 1
        LIMIT 500`,
    );
  }

  /** What is planned and not done, first due first; of one account when it is given. */
  actions(ownerId: string | null): Promise<CorridorActionRow[]> {
    return this.dataSource.query(
      `SELECT id, from_country AS "from", to_country AS "to", step, owner_id AS "ownerId", due_on::text AS "dueOn"
         FROM corridor_plan WHERE step <> 'DONE' AND ($1::uuid IS NULL OR owner_id = $1)
        ORDER BY due_on, from_country, to_country LIMIT ${MOST}`,
      [ownerId],
    );
  }

  /** The staff who may own a plan, by name; nobody who is suspended or erased. */
  planners(): Promise<{ id: string; displayName: string }[]> {
    return this.dataSource.query(
      `SELECT a.id, a.display_name AS "displayName" FROM account a
        WHERE a.suspended_at IS NULL AND a.erased_at IS NULL AND EXISTS (
          SELECT FROM staff_grant g WHERE g.account_id = a.id AND g.role IN ('CASE_OFFICER', 'ANALYST', 'APPROVER'))
        ORDER BY a.display_name, a.id LIMIT ${MOST}`,
    );
  }
}
