import { readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SystemActor } from '#domain/kernel/actor';
import type { PriceBatchEntity } from '#features/remittances/prices/price.entity';
import { PriceBatchesService } from '#features/remittances/prices/price-batches.service';
import { PriceImportService } from '#features/remittances/prices/price-import.service';
import { PriceUploadsService } from '#features/remittances/prices/price-uploads.service';
import { ofStaff, refusal } from '#testing/actors';
import { priceLine, priceLines, pricesCsv, pricesWorkbook } from '#testing/price-files';
import { type RunningFeatures, startFeatures } from '#testing/running-features';
import { describeVectors, priceData } from '#testing/vectors';
import { zipOf } from '#testing/zip';

const OPERATOR: SystemActor = { kind: 'system', name: 'operator' };
const EDITOR = ofStaff('CASE_OFFICER');
const APPROVER = ofStaff('APPROVER');

let product: RunningFeatures;
beforeAll(async () => {
  product = await startFeatures();
});
afterAll(() => product.stop());

const rows = <T extends object = Record<string, unknown>>(sql: string, values: unknown[] = []) =>
  product.database.sql<T>(sql, values);
const batchOf = async (id: string): Promise<PriceBatchEntity> => {
  const [batch] = await rows<PriceBatchEntity>(
    `SELECT state, rows_read AS "rowsRead", rows_accepted AS "rowsAccepted", rows_refused AS "rowsRefused", quotes, corridors,
            periods, findings, refusal, version FROM price_batch WHERE id = $1`,
    [id],
  );
  if (!batch) throw new Error('no batch');
  return batch;
};

// eslint-disable-next-line @typescript-eslint/require-await -- a body as it comes over a line
async function* pieces(bytes: Buffer, size = 100_000): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function imported(bytes: Buffer, actor: typeof OPERATOR | typeof EDITOR = EDITOR) {
  const upload = await product
    .get(PriceUploadsService)
    .receive(actor, 'WORLD_BANK_RPW', 'rows', pieces(bytes));
  await product.get(PriceImportService).read(upload.batchId, 'COMMAND');
  return upload;
}

describeVectors('the sample of real rows', () => {
  it('is read with its findings, and a second time is nothing new', async () => {
    const bytes = await readFile(priceData('rpw/rpw-rows-sample.csv'));
    const { batchId, unchanged } = await imported(bytes, OPERATOR);
    expect(unchanged).toBe(false);
    expect(await batchOf(batchId)).toMatchObject({
      state: 'CHECKED',
      rowsRead: 115,
      rowsAccepted: 115,
      rowsRefused: 0,
      quotes: 184,
      corridors: 34,
      findings: {
        AMOUNT_BLANK: 1,
        INTERBANK_ZERO: 1,
        UNDISCLOSED: 6,
        DOUBTFUL: 4,
        MARGIN_NEGATIVE: 4,
        EXTREME: 2,
        KOSOVO: 1,
      },
    });
    expect(await imported(bytes)).toEqual({ batchId, unchanged: true });
    expect(await imported(gzipSync(bytes))).toMatchObject({ unchanged: false });
    const [figure] = await rows(
      `SELECT round(mean_pct, 2)::float AS mean, median_pct::float AS median, round(cheapest_services_pct, 2)::float AS services,
              round(cheapest_firms_pct, 2)::float AS firms, state
         FROM corridor_figure WHERE batch_id = $1 AND from_country = 'GB' AND to_country = 'SO' AND tier = 200`,
      [batchId],
    );
    expect(figure).toEqual({ mean: 6.7, median: 6.37, services: 3.89, firms: 5.1, state: 'AT_MOST_5' });
  });

  it('of the published averages makes figures of their own', async () => {
    const bytes = await readFile(priceData('rpw/worldbank-databank-corridor-average-2011-2020.csv.gz'));
    const { batchId } = await product
      .get(PriceUploadsService)
      .receive(EDITOR, 'WORLD_BANK_AVERAGES', 'averages', pieces(bytes));
    await product.get(PriceImportService).read(batchId, 'COMMAND');
    const batch = await batchOf(batchId);
    expect(batch).toMatchObject({ state: 'CHECKED', rowsRead: 10_417, quotes: 0 });
    expect(batch.rowsAccepted + batch.rowsRefused).toBe(10_417);
    expect(batch.rowsAccepted).toBeGreaterThan(10_000);
  });
});

describe('a file of prices', () => {
  it('gives the same rows as a workbook and as CSV', async () => {
    const lines = priceLines(40);
    const kept = async (bytes: Buffer) => {
      const { batchId } = await imported(bytes);
      expect((await batchOf(batchId)).state).toBe('CHECKED');
      return rows(
        `SELECT row_number, tier, period, from_country, to_country, total_pct, amount, fee, collected_on, row_key
           FROM price_quote WHERE batch_id = $1 ORDER BY 1, 2`,
        [batchId],
      );
    };
    const asCsv = await kept(pricesCsv(lines));
    expect(asCsv).toHaveLength(80);
    expect(await kept(await pricesWorkbook(lines))).toEqual(asCsv);
  });

  it.each([
    [
      'a workbook that was cut off',
      async () => (await pricesWorkbook(priceLines(5))).subarray(0, 3_000),
      'PRICE_FILE_UNREADABLE',
      'NO_WORKBOOK',
    ],
    [
      'a packed text that was cut off',
      () => gzipSync(pricesCsv(priceLines(500))).subarray(0, 2_000),
      'PRICE_FILE_UNREADABLE',
      'CUT_OFF',
    ],
    [
      'another workbook',
      () =>
        pricesWorkbook([
          ['a', 'b'],
          ['1', '2'],
        ]),
      'PRICE_SHEET_MISSING',
      undefined,
    ],
    ['another text', () => Buffer.from('name,age\nX,3\n'), 'PRICE_SHEET_MISSING', undefined],
    ['an archive that is no workbook', () => zipOf({ 'a.txt': 'x' }), 'PRICE_FILE_UNREADABLE', 'NO_WORKBOOK'],
    [
      'a workbook with a macro',
      () => zipOf({ 'xl/workbook.xml': '<workbook/>', 'xl/vbaProject.bin': 'x' }),
      'PRICE_FILE_UNREADABLE',
      'MACRO',
    ],
    [
      'a formula without its value',
      () => pricesWorkbook(priceLines(3), { formulaWithoutValue: true }),
      'PRICE_FILE_UNREADABLE',
      'FORMULA_WITHOUT_VALUE',
    ],
  ] as const)('is refused as a whole: %s', async (_, bytes, code, fault) => {
    const { batchId } = await imported(await bytes());
    const batch = await batchOf(batchId);
    expect(batch.state).toBe('REFUSED');
    expect(batch.refusal).toMatchObject({ code, ...(fault ? { fault } : {}) });
    expect(await rows(`SELECT 1 FROM price_quote WHERE batch_id = $1`, [batchId])).toEqual([]);
  });

  it('that unpacks to more than any prices is refused before it is unpacked', async () => {
    const bomb = zipOf({ 'xl/workbook.xml': '<workbook/>', 'xl/worksheets/sheet1.xml': 'x' });
    // the directory says what each part unpacks to, two gigabytes
    const at = bomb.lastIndexOf(Buffer.from('PK\x01\x02', 'latin1'));
    for (const size of [20, 24]) bomb.writeUInt32LE(2 ** 31, at + size);
    const { batchId } = await imported(bomb);
    expect(await batchOf(batchId)).toMatchObject({
      state: 'REFUSED',
      refusal: { code: 'PRICE_FILE_TOO_LARGE' },
    });
  });

  it('of which more than a twentieth cannot be read is refused, and findings say why', async () => {
    const lines = priceLines(40);
    for (const i of [3, 9, 20]) lines[i] = priceLine(i, { source_code: 'ZZZ' });
    const { batchId } = await imported(pricesCsv(lines));
    expect(await batchOf(batchId)).toMatchObject({
      state: 'REFUSED',
      refusal: { code: 'PRICE_ROWS_REFUSED' },
      findings: { COUNTRY_UNKNOWN: 3 },
    });
    expect(
      await rows(
        `SELECT row_number AS row, column_name AS "column", value FROM price_finding WHERE batch_id = $1 ORDER BY 1`,
        [batchId],
      ),
    ).toEqual([3, 9, 20].map((i) => ({ row: i + 1, column: 'source_code', value: 'ZZZ' })));
  });

  it('keeps the first hundred findings of a kind and counts the rest; the same key a second time is refused', async () => {
    const lines = priceLines(150, { destination_code: 'KSV', corridor: 'GBRXKX' });
    lines.push(priceLine(7, { destination_code: 'KSV', corridor: 'GBRXKX' }));
    const { batchId } = await imported(pricesCsv(lines));
    const batch = await batchOf(batchId);
    expect(batch.findings).toMatchObject({ KOSOVO: 151, KEY_REPEATED: 1 });
    expect([batch.rowsAccepted, batch.rowsRefused]).toEqual([150, 1]);
    const [kept] = await rows<{ n: number }>(
      `SELECT count(*)::int AS n FROM price_finding WHERE batch_id = $1 AND kind = 'KOSOVO'`,
      [batchId],
    );
    expect(kept?.n).toBe(100);
  });

  it('is taken in whole when readers are killed anywhere, and when two read at once', async () => {
    const lines = priceLines(6_000);
    const undisturbed = await imported(pricesCsv(lines));
    const { batchId } = await product
      .get(PriceUploadsService)
      .receive(EDITOR, 'WORLD_BANK_RPW', 'x', pieces(gzipSync(pricesCsv(lines))));
    const imports = product.get(PriceImportService);
    let kills = 0;
    for (const least of [0, 1, 2_501]) {
      let ended: string | undefined;
      void imports.read(batchId, 'WORKER').then(
        () => (ended = 'done'),
        () => (ended = 'killed'),
      );
      while (ended === undefined) {
        await setTimeout(10);
        if ((await batchOf(batchId)).rowsRead < least) continue;
        await rows(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid() AND state <> 'idle'`,
        );
      }
      if (ended === 'killed') kills++;
    }
    expect(kills).toBeGreaterThan(0);
    await Promise.all([imports.read(batchId, 'WORKER'), imports.read(batchId, 'WORKER')]);
    const content = (id: string) =>
      rows(
        `SELECT count(*)::int AS n, sum(row_number)::int AS numbers, md5(string_agg(encode(row_key, 'hex'), '' ORDER BY row_number, tier)) AS keys
              FROM price_quote WHERE batch_id = $1`,
        [id],
      );
    expect(await content(batchId)).toEqual(await content(undisturbed.batchId));
    const { version: _, ...batch } = await batchOf(batchId);
    const { version: __, ...other } = await batchOf(undisturbed.batchId);
    expect(batch).toEqual(other);
  });
});

describe('publication', () => {
  const step = (
    id: string,
    command: 'submit' | 'publish' | 'withdraw' | 'restore' | 'discard' | 'return',
    actor = APPROVER,
    more = {},
  ) => product.get(PriceBatchesService).step(actor, { id, command, ...more });
  const shown = async () =>
    Object.fromEntries(
      (
        await rows<{ period: string; id: string }>(
          `SELECT period, batch_id AS id FROM price_shown WHERE corridor = ''`,
        )
      ).map(({ period, id }) => [period, id]),
    );

  it('takes two people, swaps at once, and brings the former batch back', async () => {
    const first = (await imported(pricesCsv(priceLines(10, { period: '2031_1Q' })))).batchId;
    const second = (await imported(pricesCsv(priceLines(12, { period: '2031_1Q' })))).batchId;
    const both = ofStaff('APPROVER');
    const editorWhoApproves = { ...EDITOR, staff: [...EDITOR.staff, ...both.staff] };
    await expect(step(first, 'publish')).rejects.toThrow(refusal('ILLEGAL_TRANSITION'));
    await step(first, 'submit', EDITOR);
    await expect(step(first, 'publish', editorWhoApproves)).rejects.toThrow(refusal('FOUR_EYES_REQUIRED'));
    await expect(step(first, 'publish', EDITOR)).rejects.toThrow(refusal('FORBIDDEN'));
    await step(first, 'publish');
    expect(await shown()).toEqual({ '2031Q1': first });

    await step(second, 'submit', EDITOR);
    await expect(step(second, 'publish')).rejects.toThrow(refusal('PERIOD_PUBLISHED'));
    await step(second, 'publish', APPROVER, { replaces: true });
    expect(await shown()).toEqual({ '2031Q1': second });
    expect((await batchOf(first)).state).toBe('SUPERSEDED');

    await expect(step(second, 'withdraw')).rejects.toThrow(refusal('REASON_REQUIRED'));
    await step(second, 'withdraw', APPROVER, { reason: 'WRONG_PRICES' });
    expect(await shown()).toEqual({ '2031Q1': first });
    expect([(await batchOf(first)).state, (await batchOf(second)).state]).toEqual(['PUBLISHED', 'WITHDRAWN']);

    await step(second, 'restore', APPROVER, { replaces: true });
    expect(await shown()).toEqual({ '2031Q1': second });
  });

  it('waits until what asks for a look was looked at', async () => {
    const line = { period: '2031_2Q', 'cc1 lcu fee': '900', 'cc1 total cost %': '752.72' };
    const { batchId } = await imported(pricesCsv(priceLines(3, line)));
    await expect(step(batchId, 'submit', EDITOR)).rejects.toThrow(refusal('FINDINGS_OPEN'));
    await product.get(PriceBatchesService).acknowledge(EDITOR, batchId, 'EXTREME');
    await step(batchId, 'submit', EDITOR);
    await step(batchId, 'return', APPROVER, { reason: 'SOURCE' });
    await step(batchId, 'discard', EDITOR);
    expect(await rows(`SELECT 1 FROM price_quote WHERE batch_id = $1`, [batchId])).toEqual([]);
  });
});
