import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { PersonActor } from '#domain/kernel/actor';
import type { OfferRow } from '#features/remittances/corridors/offer.rows';
import { OFFER_COLUMNS, OFFERS } from '#features/remittances/corridors/shown-prices.sql';

/** A corridor of somebody's own: of a heritage country, or watched. */
export interface OwnCorridorRow {
  readonly from: string;
  readonly to: string;
  readonly isWatched: boolean;
}

/** Lists of corridors for the people whose they are, and of the prices that staff enter. */
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

  /** The prices of a batch that are entered one by one. */
  entered(batchId: string): Promise<OfferRow[]> {
    return this.dataSource.query(
      `SELECT ${OFFER_COLUMNS} ${OFFERS} WHERE q.batch_id = $1 ORDER BY q.row_number`,
      [batchId],
    );
  }
}
