import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { PersonActor } from '#domain/kernel/actor';
import type { CorridorStep } from '#domain/remittances/corridors/action.rules';
import type { FigureRow } from '#features/remittances/corridors/corridor.queries';
import type { OfferRow } from '#features/remittances/corridors/offer.rows';
import {
  FIGURE_COLUMNS,
  OFFER_COLUMNS,
  OFFERS,
  SHOWN_FIGURES,
} from '#features/remittances/corridors/shown-prices.sql';

/** A corridor of somebody's own: of a heritage country, or watched. */
export interface OwnCorridorRow {
  readonly from: string;
  readonly to: string;
  readonly isWatched: boolean;
}

/** A corridor above the mark, or without enough qualifying services, and what is planned for it. */
export interface DearCorridorRow {
  readonly figure: FigureRow;
  readonly step: CorridorStep | null;
  readonly ownerId: string | null;
  readonly dueOn: string | null;
  readonly version: number | null;
  readonly watchers: number;
}

/** Lists of corridors for the people whose they are, and for staff. */
@Injectable()
export class CorridorListsQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** From where a professional lives to each heritage country, and what the person watches. */
  own({ accountId, professionalId }: PersonActor): Promise<OwnCorridorRow[]> {
    return this.dataSource.query(
      `WITH own AS (
         SELECT p.residence_country AS "from", h.country AS "to" FROM professional p
           JOIN professional_heritage h ON h.professional_id = p.id
          WHERE p.id = $2 AND p.residence_country IS NOT NULL AND p.residence_country <> h.country),
       watched AS (SELECT from_country AS "from", to_country AS "to" FROM corridor_watch WHERE account_id = $1)
       SELECT "from", "to", EXISTS (SELECT FROM watched w WHERE w."from" = x."from" AND w."to" = x."to") AS "isWatched"
         FROM (SELECT * FROM own UNION SELECT * FROM watched) x ORDER BY 1, 2`,
      [accountId, professionalId],
    );
  }

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

  /** The prices of a batch that are entered one by one. */
  entered(batchId: string): Promise<OfferRow[]> {
    return this.dataSource.query(
      `SELECT ${OFFER_COLUMNS} ${OFFERS} WHERE q.batch_id = $1 ORDER BY q.row_number`,
      [batchId],
    );
  }
}
