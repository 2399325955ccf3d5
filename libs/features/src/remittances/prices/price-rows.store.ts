import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import type { ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { decimalText, type Fraction } from '#domain/kernel/fraction';
import type { PublishedAverage } from '#domain/remittances/prices/averages-row.rules';
import {
  FINDINGS_KEPT,
  type ImportFinding,
  type ImportFindingKind,
} from '#domain/remittances/prices/import-findings';
import type { KeptService } from '#features/remittances/prices/price-readers';
import type { Tx } from '#platform/db/tx';

/** A finding with its row, or 0 for the header. */
export type FoundInRow = ImportFinding & { readonly rowNumber: number };

const COLUMNS = [
  'batch_id',
  'row_number',
  'tier',
  'period',
  'from_country',
  'to_country',
  'firm_id',
  'firm_kind',
  'instrument',
  'access_point',
  'speed',
  'payout',
  'coverage',
  'transparency',
  'currency',
  'payout_currency',
  'amount',
  'fee',
  'applied',
  'interbank',
  'margin_pct',
  'total_pct',
  'recomputed_pct',
  'flags',
  'collected_on',
  'row_key',
  'twin_key',
];

/** Nothing that is kept here has a tab, a backslash or a line break: codes, numbers, days and digests alone. */
const NULL = '\\N';
const number = (value: Fraction | null): string => (value ? decimalText(value) : NULL);
const bytes = (value: Buffer): string => `\\\\x${value.toString('hex')}`;

/** Brings the rows of a batch into the database in bulk. */
@Injectable()
export class PriceRowsStore {
  /** Adds services with their prices. `firms` has the id of every name; `payoutCurrency` is known of entered prices alone. */
  async insert(
    tx: Tx,
    batchId: string,
    services: readonly KeptService[],
    firms: ReadonlyMap<string, string>,
    payoutCurrency: string | null = null,
  ): Promise<void> {
    const client = (await tx.queryRunner?.connect()) as ClientBase;
    const stream = client.query(copyFrom(`COPY price_quote (${COLUMNS.join(', ')}) FROM STDIN`));
    await pipeline(Readable.from(inPieces(lines(batchId, services, firms, payoutCurrency))), stream);
  }

  /** Adds published averages; the first of a corridor and quarter counts. Answers the rows that came a second time. */
  async insertAverages(
    tx: Tx,
    batchId: string,
    averages: readonly (PublishedAverage & { readonly rowNumber: number })[],
  ): Promise<number[]> {
    const added = await tx.query<{ key: string }[]>(
      `INSERT INTO corridor_figure (batch_id, period, from_country, to_country, tier, mean_pct, payouts)
       SELECT $1, period, f, t, 200, mean, '[]' FROM unnest($2::text[], $3::text[], $4::text[], $5::numeric[]) AS x(period, f, t, mean)
       ON CONFLICT DO NOTHING RETURNING period || from_country || to_country AS key`,
      [
        batchId,
        averages.map(({ period }) => period),
        averages.map(({ from }) => from),
        averages.map(({ to }) => to),
        averages.map(({ meanPct }) => decimalText(meanPct)),
      ],
    );
    const left = new Set(added.map(({ key }) => key));
    return averages
      .filter(({ period, from, to }) => !left.delete(period + from + to))
      .map((row) => row.rowNumber);
  }

  /** Keeps findings with their rows, up to the first hundred of each kind; `before` says how many of each were found so far. */
  async insertFindings(
    tx: Tx,
    batchId: string,
    found: readonly FoundInRow[],
    before: Readonly<Partial<Record<ImportFindingKind, number>>>,
  ): Promise<void> {
    const counts = { ...before };
    const kept = found
      .map((finding) => ({ ...finding, number: (counts[finding.kind] = (counts[finding.kind] ?? 0) + 1) }))
      .filter((finding) => finding.number <= FINDINGS_KEPT);
    if (kept.length === 0) return;
    await tx.query(
      `INSERT INTO price_finding (batch_id, kind, number, row_number, column_name, value)
       SELECT $1, * FROM unnest($2::text[], $3::int[], $4::int[], $5::text[], $6::text[])`,
      [
        batchId,
        kept.map(({ kind }) => kind),
        kept.map((finding) => finding.number),
        kept.map(({ rowNumber }) => rowNumber),
        kept.map(({ column }) => column),
        kept.map(({ value }) => value && textOf(value)),
      ],
    );
  }

  /** Takes one row of a batch out; answers whether it was there. */
  async remove(tx: Tx, batchId: string, row: number): Promise<boolean> {
    const [, count] = await tx.query<[unknown, number]>(
      `DELETE FROM price_quote WHERE batch_id = $1 AND row_number = $2`,
      [batchId, row],
    );
    return count > 0;
  }

  /** Takes out the rows of a batch that came before under the same key; answers their numbers in the file. */
  async dropRepeated(tx: Tx, batchId: string): Promise<number[]> {
    const rows = await tx.query<{ row: number }[]>(
      `SELECT row_number AS row FROM (
         SELECT row_number, row_number() OVER (PARTITION BY row_key ORDER BY row_number) AS nth
           FROM (SELECT DISTINCT row_number, row_key FROM price_quote WHERE batch_id = $1) AS each_row) AS keyed
        WHERE nth > 1 ORDER BY 1`,
      [batchId],
    );
    const numbers = rows.map(({ row }) => row);
    if (numbers.length > 0)
      await tx.query(`DELETE FROM price_quote WHERE batch_id = $1 AND row_number = ANY($2::int[])`, [
        batchId,
        numbers,
      ]);
    return numbers;
  }

  /** The rows that say the same as an earlier one under another id. */
  async twins(tx: Tx, batchId: string): Promise<number[]> {
    const rows = await tx.query<{ row: number }[]>(
      `SELECT row_number AS row FROM (
         SELECT row_number, row_number() OVER (PARTITION BY twin_key ORDER BY row_number) AS nth
           FROM (SELECT DISTINCT row_number, twin_key FROM price_quote WHERE batch_id = $1) AS each_row) AS keyed
        WHERE nth > 1 ORDER BY 1`,
      [batchId],
    );
    return rows.map(({ row }) => row);
  }

  /** What a batch holds. */
  async summary(
    tx: Tx,
    batchId: string,
  ): Promise<{ rows: number; quotes: number; corridors: number; periods: string[] }> {
    const [found] = await tx.query<{ rows: number; quotes: number; corridors: number; periods: string[] }[]>(
      `SELECT (SELECT count(DISTINCT row_number)::int FROM price_quote WHERE batch_id = $1) AS rows,
              (SELECT count(*)::int FROM price_quote WHERE batch_id = $1) AS quotes,
              count(DISTINCT from_country || to_country)::int AS corridors,
              coalesce(array_agg(DISTINCT period ORDER BY period), '{}') AS periods
         FROM corridor_figure WHERE batch_id = $1`,
      [batchId],
    );
    return found ?? { rows: 0, quotes: 0, corridors: 0, periods: [] };
  }
}

/** Text without characters that a database or a reader cannot take. */
const textOf = (value: string): string => value.replace(/[\p{Cc}\p{Cs}]/gu, ' ');

/** Letters that travel to the database at once: each piece costs a turn. */
const PIECE = 65_536;

function* inPieces(all: Iterable<string>): Generator<string> {
  let piece = '';
  for (const line of all) {
    piece += line;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

function* lines(
  batchId: string,
  services: readonly KeptService[],
  firms: ReadonlyMap<string, string>,
  payoutCurrency: string | null,
): Generator<string> {
  for (const { rowNumber, service, prices, rowKey, twinKey } of services) {
    const {
      period,
      from,
      to,
      firm,
      firmKind,
      instrument,
      accessPoint,
      speed,
      payout,
      coverage,
      transparency,
    } = service;
    for (const price of prices) {
      const cells = [
        batchId,
        String(rowNumber),
        String(price.tier),
        period,
        from,
        to,
        firms.get(firm) ?? NULL,
        firmKind,
        instrument,
        accessPoint,
        speed,
        payout,
        coverage,
        transparency,
        price.currency ?? NULL,
        payoutCurrency ?? NULL,
        number(price.amount),
        number(price.fee),
        number(price.applied),
        number(price.interbank),
        number(price.marginPct),
        number(price.totalPct),
        number(price.recomputedPct),
        `{${price.flags.join(',')}}`,
        service.collectedOn ?? NULL,
        bytes(rowKey),
        bytes(twinKey),
      ];
      yield `${cells.join('\t')}\n`;
    }
  }
}
