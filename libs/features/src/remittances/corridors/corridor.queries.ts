import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { IsoDate } from '#domain/kernel/dates';
import type { CorridorState } from '#domain/remittances/corridors/sdg.rules';
import type { Period } from '#domain/remittances/prices/period.rules';
import type { Payout, PriceSource, Tier } from '#domain/remittances/prices/quote';
import { CorridorAnswers } from '#features/remittances/corridors/corridor-answers';
import type { OfferRow } from '#features/remittances/corridors/offer.rows';
import {
  FIGURE_COLUMNS,
  OFFER_COLUMNS,
  OFFERS,
  SHOWN_FIGURES,
} from '#features/remittances/corridors/shown-prices.sql';

/** A figure that readers see; percentages to two decimals. */
export interface FigureRow {
  readonly source: PriceSource;
  readonly batchId: string;
  readonly period: Period;
  readonly from: string;
  readonly to: string;
  readonly tier: Tier;
  readonly currency: string | null;
  readonly amount: number | null;
  readonly services: number | null;
  readonly firms: number | null;
  readonly undisclosed: number | null;
  readonly meanPct: number | null;
  readonly meanOfAllPct: number | null;
  readonly medianPct: number | null;
  readonly p10Pct: number | null;
  readonly p90Pct: number | null;
  readonly cheapestServicesPct: number | null;
  readonly cheapestFirmsPct: number | null;
  readonly qualifyingServices: number | null;
  readonly qualifyingFirms: number | null;
  readonly state: CorridorState | null;
  readonly rule: string | null;
  readonly payouts: readonly {
    readonly payout: Payout;
    readonly services: number;
    readonly meanPct: string;
  }[];
  readonly firstDay: IsoDate | null;
  readonly lastDay: IsoDate | null;
  readonly publishedAt: Date | null;
}

/** Everything that readers see of one corridor; all of it of one moment. */
export interface CorridorRow {
  readonly from: string;
  readonly to: string;
  /** The quarter whose prices are listed: the one that was asked for, or the newest. */
  readonly period: Period | null;
  readonly figures: readonly FigureRow[];
  readonly offers: readonly OfferRow[];
  readonly history: readonly FigureRow[];
}

/** Corridors that one list has at most; the world has some 370. */
const MOST_CORRIDORS = 1_000;
/** Prices that one corridor has at most in a quarter. */
const MOST_OFFERS = 500;
/** Quarters of history: all since the survey began in 2011. */
const MOST_HISTORY = 400;

/** Read side of corridors, for everybody. Answers are kept until what readers see changes. */
@Injectable()
export class CorridorQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly kept: CorridorAnswers,
  ) {}

  /** The newest figure of each corridor for about USD 200, by country codes; of one quarter when it is given. */
  list(from: string | null, to: string | null, period: Period | null): Promise<readonly FigureRow[]> {
    return this.kept.answer(['list', from, to, period], () =>
      this.dataSource.query<FigureRow[]>(
        `SELECT DISTINCT ON (f.from_country, f.to_country) ${FIGURE_COLUMNS} ${SHOWN_FIGURES}
            AND f.tier = 200 AND s.source <> 'WORLD_BANK_AVERAGES'
            AND ($1::text IS NULL OR f.from_country = $1) AND ($2::text IS NULL OR f.to_country = $2)
            AND ($3::text IS NULL OR f.period = $3)
          ORDER BY f.from_country, f.to_country, f.period DESC, s.source DESC LIMIT ${MOST_CORRIDORS}`,
        [from, to, period],
      ),
    );
  }

  /** The newest figures of these corridors (`GBSO`). */
  newestOf(corridors: readonly string[]): Promise<readonly FigureRow[]> {
    const wanted = [...corridors].sort();
    return this.kept.answer(['newest', ...wanted], () =>
      this.dataSource.query<FigureRow[]>(
        `SELECT DISTINCT ON (f.from_country, f.to_country) ${FIGURE_COLUMNS} ${SHOWN_FIGURES}
            AND f.tier = 200 AND s.source <> 'WORLD_BANK_AVERAGES' AND f.from_country || f.to_country = ANY($1)
          ORDER BY f.from_country, f.to_country, f.period DESC, s.source DESC LIMIT ${MOST_CORRIDORS}`,
        [wanted],
      ),
    );
  }

  /** One corridor with its prices, figures and history; without anything when nothing is known of it. */
  corridor(from: string, to: string, period: Period | null): Promise<CorridorRow> {
    return this.kept.answer(['corridor', from, to, period], () =>
      this.dataSource.transaction('REPEATABLE READ', async (tx) => {
        const history = await tx.query<FigureRow[]>(
          `SELECT ${FIGURE_COLUMNS} ${SHOWN_FIGURES} AND f.from_country = $1 AND f.to_country = $2
            ORDER BY f.period DESC, s.source, f.tier LIMIT ${MOST_HISTORY}`,
          [from, to],
        );
        const listed =
          period ?? history.find(({ source }) => source !== 'WORLD_BANK_AVERAGES')?.period ?? null;
        const figures = history.filter((figure) => figure.period === listed);
        const offers = await tx.query<OfferRow[]>(
          `SELECT ${OFFER_COLUMNS} ${OFFERS}
            WHERE q.batch_id = ANY($1::uuid[]) AND q.from_country = $2 AND q.to_country = $3 AND q.period = $4
            ORDER BY q.batch_id, q.row_number, q.tier LIMIT ${MOST_OFFERS}`,
          [[...new Set(figures.map(({ batchId }) => batchId))], from, to, listed],
        );
        return { from, to, period: listed, figures, offers, history };
      }),
    );
  }
}
