import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ActivityBudget, PaidCell } from '#domain/insight/iati/iati.rules';
import type { IsoDate } from '#domain/kernel/dates';

interface CellRow extends Omit<PaidCell, 'minor'> {
  readonly minor: string;
}

/** The last day of the quarter of a day, but not after $2. */
const quarterEnd = (day: string): string =>
  `least((date_trunc('quarter', ${day}) + interval '3 months - 1 day')::date, $2::date)::text`;

/** What the file of a programme says, whoever asks. */
@Injectable()
export class IatiQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** The budgets of a programme. */
  async budgets(programmeId: string): Promise<ActivityBudget[]> {
    const rows = await this.dataSource.query<(Omit<ActivityBudget, 'minor'> & { minor: string })[]>(
      `SELECT currency, starts_on::text AS "startsOn", ends_on::text AS "endsOn", amount_minor::text AS minor
         FROM budget WHERE programme_id = $1 ORDER BY starts_on, currency`,
      [programmeId],
    );
    return rows.map((row) => ({ ...row, minor: BigInt(row.minor) }));
  }

  /** What was promised and what was paid, by quarter, kind and currency. */
  async sums(programmeId: string, today: IsoDate): Promise<PaidCell[]> {
    const rows = await this.dataSource.query<CellRow[]>(
      `SELECT m.kind, m."on", m.currency, sum(m.minor)::text AS minor, array_agg(DISTINCT m.placement_id) AS "placementIds"
         FROM (
           SELECT 'COMMITMENT' AS kind, ${quarterEnd(`(c.made_at AT TIME ZONE 'UTC')::date`)} AS "on", c.currency, c.amount_minor AS minor, c.placement_id
             FROM commitment c JOIN budget b ON b.id = c.budget_id WHERE b.programme_id = $1
           UNION ALL
           SELECT CASE p.payee WHEN 'HOST' THEN 'DISBURSEMENT' ELSE 'EXPENDITURE' END, ${quarterEnd('p.paid_on')},
                  p.currency, p.amount_minor, p.placement_id
             FROM payment p WHERE p.programme_id = $1 AND p.state = 'APPROVED') m
        GROUP BY m.kind, m."on", m.currency ORDER BY m."on", m.kind, m.currency`,
      [programmeId, today],
    );
    return rows.map((row) => ({ ...row, minor: BigInt(row.minor) }));
  }

  /** How many agreed placements each host country has. */
  async placements(programmeId: string): Promise<ReadonlyMap<string, number>> {
    const rows = await this.dataSource.query<{ country: string; placements: number }[]>(
      `SELECT country, count(*)::int AS placements FROM placement
        WHERE programme_id = $1 AND accepted_at IS NOT NULL GROUP BY country`,
      [programmeId],
    );
    return new Map(rows.map(({ country, placements }) => [country, placements]));
  }
}
