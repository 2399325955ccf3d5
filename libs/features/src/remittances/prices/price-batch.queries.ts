import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { whoIsAtPrices } from '#domain/remittances/prices/price-batch.policy';
import {
  PriceBatchEntity,
  PriceFindingEntity,
  PriceFirmEntity,
} from '#features/remittances/prices/price.entity';
import { Clock } from '#platform/clock/clock';
import { decodeCursor, type Page, type PageRequest, pageSize, toPage } from '#platform/db/keyset';

/** A batch, with what its file will still take. */
export interface PriceBatchRow extends PriceBatchEntity {
  /** Seconds that reading will still take at its pace; null before there is one, 0 when it is read. */
  readonly secondsLeft: number | null;
}

/** How the mean of a corridor moved since the quarter before it that has one. */
export interface PriceMove {
  readonly from: string;
  readonly to: string;
  readonly period: string;
  readonly formerPeriod: string;
  /** In per cent, two decimals. */
  readonly meanPct: number;
  readonly formerPct: number;
}

/** A firm, and how many prices it has. */
export interface FirmRow {
  readonly id: string;
  readonly name: string;
  readonly mergedInto: string | null;
  readonly quotes: number;
}

/** Two firms whose names are nearly the same. */
export interface FirmPair {
  readonly first: FirmRow;
  readonly second: FirmRow;
}

/** Moves that are listed. */
const MOVES_SHOWN = 50;
/** Pairs of firms that are listed, and how alike their names are (0 to 1). */
const PAIRS_SHOWN = 50;
const ALIKE = 0.55;

/** Read side of batches, for those who edit and publish prices. */
@Injectable()
export class PriceBatchQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Batches, newest first. Throws NOT_FOUND for whoever has nothing to do with prices. */
  async list(actor: Actor, request: PageRequest): Promise<Page<PriceBatchRow>> {
    assertMayRead(actor);
    const query = this.dataSource
      .createQueryBuilder(PriceBatchEntity, 'b')
      .orderBy('b.uploadedAt', 'DESC')
      .addOrderBy('b.id', 'DESC')
      .limit(pageSize(request) + 1);
    if (request.after) {
      const [at, id] = decodeCursor(request.after, 2);
      query.where('(b.uploaded_at, b.id) < (:at, :id)', { at, id });
    }
    const rows = await query.getMany();
    return toPage(
      rows.map((row) => this.withEstimate(row)),
      request,
      (row) => [row.uploadedAt.toISOString(), row.id],
    );
  }

  /** One batch. Throws NOT_FOUND. */
  async byId(actor: Actor, id: string): Promise<PriceBatchRow> {
    assertMayRead(actor);
    const batch = await this.dataSource.getRepository(PriceBatchEntity).findOneBy({ id });
    if (!batch) throw new DomainError('NOT_FOUND');
    return this.withEstimate(batch);
  }

  /** Which of these files were published at some time, by the names that they were brought in under. */
  async publishedFiles(names: readonly string[]): Promise<string[]> {
    const rows = await this.dataSource.query<{ name: string }[]>(
      `SELECT DISTINCT file_name AS name FROM price_batch WHERE file_name = ANY($1) AND published_at IS NOT NULL`,
      [names],
    );
    return rows.map(({ name }) => name);
  }

  /** The findings of a batch that are kept with their rows: up to a hundred of each kind. */
  findings(batchId: string): Promise<PriceFindingEntity[]> {
    return this.dataSource
      .getRepository(PriceFindingEntity)
      .find({ where: { batchId }, order: { kind: 'ASC', number: 'ASC' } });
  }

  /** The quarters of a batch that readers see in another one, of the same source and corridors. */
  async replaced({ id, source, periods, fromCountry, toCountry }: PriceBatchEntity): Promise<string[]> {
    const rows = await this.dataSource.query<{ period: string }[]>(
      `SELECT period FROM price_shown
        WHERE source = $1 AND corridor = $2 AND period = ANY($3::text[]) AND batch_id <> $4 ORDER BY period`,
      [source, (fromCountry ?? '') + (toCountry ?? ''), periods, id],
    );
    return rows.map(({ period }) => period);
  }

  /** The corridors of a batch whose mean moved most since the quarter before, largest move first. */
  moves(batchId: string): Promise<PriceMove[]> {
    return this.dataSource.query(
      `WITH now AS (
         SELECT f.*, b.source FROM corridor_figure f JOIN price_batch b ON b.id = f.batch_id
          WHERE f.batch_id = $1 AND f.tier = 200 AND f.mean_pct IS NOT NULL),
       former AS (
         SELECT f.from_country, f.to_country, f.period, f.mean_pct, b.source, f.batch_id
           FROM corridor_figure f JOIN price_batch b ON b.id = f.batch_id
          WHERE f.tier = 200 AND f.mean_pct IS NOT NULL
            AND (f.batch_id = $1 OR EXISTS (SELECT FROM price_shown s WHERE s.batch_id = f.batch_id AND s.period = f.period)))
       SELECT now.from_country AS "from", now.to_country AS "to", now.period, f.period AS "formerPeriod",
              round(now.mean_pct, 2)::float AS "meanPct", round(f.mean_pct, 2)::float AS "formerPct"
         FROM now CROSS JOIN LATERAL (
           SELECT period, mean_pct FROM former
            WHERE former.from_country = now.from_country AND former.to_country = now.to_country
              AND former.source = now.source AND former.period < now.period
            ORDER BY period DESC, (former.batch_id = $1) DESC LIMIT 1) f
        ORDER BY abs(now.mean_pct - f.mean_pct) DESC, 1, 2, 3 LIMIT ${MOVES_SHOWN}`,
      [batchId],
    );
  }

  /** Firms by the beginning of their name. */
  async firms(actor: Actor, search: string): Promise<FirmRow[]> {
    assertMayRead(actor);
    return this.dataSource.query(
      `SELECT f.id, f.name, f.merged_into AS "mergedInto",
              (SELECT count(*)::int FROM price_quote q WHERE q.firm_id = f.id) AS quotes
         FROM price_firm f WHERE starts_with(f.folded, lower($1)) ORDER BY f.folded LIMIT 50`,
      [search.trim()],
    );
  }

  /** Firms that may be one: the name of one begins with the name of the other, or nearly all of their letters agree. */
  async firmsToMerge(actor: Actor): Promise<FirmPair[]> {
    assertMayRead(actor);
    const firms = await this.dataSource
      .getRepository(PriceFirmEntity)
      .createQueryBuilder('f')
      .where('f.merged_into IS NULL')
      .orderBy('f.folded')
      .limit(5_000)
      .getMany();
    const pairs = pairsAlike(firms.map(({ id, folded }) => ({ id, folded }))).slice(0, PAIRS_SHOWN);
    const ids = pairs.flatMap(([a, b]) => [a, b]);
    const rows = await this.dataSource.query<FirmRow[]>(
      `SELECT f.id, f.name, f.merged_into AS "mergedInto",
              (SELECT count(*)::int FROM price_quote q WHERE q.firm_id = f.id) AS quotes
         FROM price_firm f WHERE f.id = ANY($1::uuid[])`,
      [ids],
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    return pairs.flatMap(([a, b]) => {
      const [first, second] = [byId.get(a), byId.get(b)];
      return first && second ? [{ first, second }] : [];
    });
  }

  private withEstimate(batch: PriceBatchEntity): PriceBatchRow {
    const elapsed = batch.begunAt ? this.clock.now().getTime() - batch.begunAt.getTime() : 0;
    const secondsLeft =
      batch.state !== 'DRAFT' || batch.fileParts.length === 0
        ? 0
        : batch.shareRead === 0
          ? null
          : Math.ceil((elapsed * (1 - batch.shareRead)) / batch.shareRead / 1000);
    return { ...batch, secondsLeft };
  }
}

function assertMayRead(actor: Actor): void {
  if (whoIsAtPrices(actor).length === 0) throw new DomainError('NOT_FOUND');
}

const words = (name: string): string => name.replace(/ /g, '');

/** Neighbours in the order of names that may be one firm. */
function pairsAlike(firms: readonly { id: string; folded: string }[]): [string, string][] {
  return firms.flatMap((firm, i): [string, string][] => {
    const next = firms[i + 1];
    if (!next) return [];
    const [a, b] = [words(firm.folded), words(next.folded)];
    let same = 0;
    while (same < a.length && a[same] === b[same]) same++;
    return same >= 4 && same / Math.max(a.length, b.length) >= ALIKE ? [[firm.id, next.id]] : [];
  });
}
