import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type SignedIn, signedIn } from '#testing/people';
import { PriceDesk } from '#testing/price-desk';
import { priceLine, priceLines, pricesCsv, pricesWorkbook } from '#testing/price-files';
import { type RunningProduct, startProduct } from '#testing/running-product';
import { zipOf } from '#testing/zip';

describe('files of prices over HTTP', () => {
  let product: RunningProduct;
  let desk: PriceDesk;
  let editor: SignedIn;
  let approver: SignedIn;
  beforeAll(async () => {
    product = await startProduct({ FILE_MAX_MB: '1' });
    desk = new PriceDesk(product);
    editor = await signedIn(product, { staff: ['CASE_OFFICER'] });
    approver = await signedIn(product, { staff: ['APPROVER'] });
  });
  afterAll(() => product.stop());

  const codeOf = async (answer: Response): Promise<string | undefined> =>
    ((await answer.json()) as { errors?: { extensions: { code: string } }[] }).errors?.[0]?.extensions.code;

  it('may be larger than any other file, and the same again is nothing new', async () => {
    const bytes = pricesCsv(priceLines(12_000));
    expect(bytes.length).toBeGreaterThan(1_500_000);
    const general = await fetch(`${product.url}/files`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${editor.token}`,
        'content-type': 'text/csv',
        'x-file-name': 'prices.csv',
      },
      body: new Uint8Array(bytes),
    });
    expect(await codeOf(general)).toBe('FILE_TOO_LARGE');
    const batch = await desk.read(bytes, editor);
    expect(batch).toMatchObject({ state: 'CHECKED', rowsRead: 12_000, rowsAccepted: 12_000, quotes: 24_000 });
    const again = await desk.upload(bytes, editor);
    expect([again.status, await again.json()]).toEqual([200, { batchId: batch.id, unchanged: true }]);
  });

  it('are taken from those who edit prices alone, and of a source that has files', async () => {
    const bytes = pricesCsv(priceLines(3));
    const professional = await signedIn(product);
    expect(await codeOf(await desk.upload(bytes))).toBe('UNAUTHENTICATED');
    expect(await codeOf(await desk.upload(bytes, professional))).toBe('FORBIDDEN');
    expect(await codeOf(await desk.upload(bytes, approver))).toBe('FORBIDDEN');
    expect(await codeOf(await desk.upload(bytes, editor, { source: 'OFFICER' }))).toBe('BAD_INPUT');
    expect(await codeOf(await desk.upload(bytes, editor, { name: '%' }))).toBe('BAD_INPUT');
    expect(await codeOf(await desk.upload(Buffer.alloc(0), editor))).toBe('PRICE_FILE_UNREADABLE');
  });

  /** An archive whose directory says that a sheet of it unpacks to two gigabytes. */
  function zipBomb(): Buffer {
    const bomb = zipOf({ 'xl/workbook.xml': '<workbook/>', 'xl/worksheets/sheet1.xml': 'x' });
    const at = bomb.lastIndexOf(Buffer.from('PK\x01\x02', 'latin1'));
    for (const size of [20, 24]) bomb.writeUInt32LE(2 ** 31, at + size);
    return bomb;
  }

  it.each([
    [
      'a workbook that was cut off',
      async () => (await pricesWorkbook(priceLines(6))).subarray(0, 3_000),
      { code: 'PRICE_FILE_UNREADABLE', fault: 'NO_WORKBOOK' },
    ],
    ['a zip bomb', () => zipBomb(), { code: 'PRICE_FILE_TOO_LARGE' }],
    [
      'a packed text with a row that never ends',
      () => gzipSync(Buffer.concat([pricesCsv(priceLines(1)), Buffer.alloc(20_000_000, ',')])),
      { code: 'PRICE_FILE_TOO_LARGE' },
    ],
    [
      'a workbook with a cell that never ends',
      () => pricesWorkbook([...priceLines(1), ['x'.repeat(40_000)]]),
      { code: 'PRICE_FILE_TOO_LARGE' },
    ],
    [
      'a workbook with another sheet alone',
      () => pricesWorkbook([['corridor'], ['GBRSOM']]),
      { code: 'PRICE_SHEET_MISSING' },
    ],
    [
      'a formula that was never worked out',
      () => pricesWorkbook(priceLines(7), { formulaWithoutValue: true }),
      { code: 'PRICE_FILE_UNREADABLE', fault: 'FORMULA_WITHOUT_VALUE' },
    ],
    [
      'a workbook with a macro',
      () => zipOf({ 'xl/workbook.xml': '<workbook/>', 'xl/vbaProject.bin': 'x' }),
      { code: 'PRICE_FILE_UNREADABLE', fault: 'MACRO' },
    ],
  ] as const)('are refused as a whole, and say why: %s', async (_, bytes, refusal) => {
    const batch = await desk.read(await bytes(), editor);
    expect(batch).toMatchObject({ state: 'REFUSED', refusal, quotes: 0, steps: [] });
    expect(await product.database.sql(`SELECT 1 FROM price_quote WHERE batch_id = $1`, [batch.id])).toEqual(
      [],
    );
  });

  it.each([
    ['a blank amount', { 'cc1 lcu amount': '' }, 'AMOUNT_BLANK', ['NOT_DERIVABLE']],
    ['an amount of zero', { 'cc1 lcu amount': '0' }, 'AMOUNT_BLANK', ['NOT_DERIVABLE']],
    ['a negative fee', { 'cc1 lcu fee': '-1' }, 'FEE_NEGATIVE', ['NOT_DERIVABLE']],
    ['a rate of zero between banks', { 'inter lcu bank fx': '0' }, 'INTERBANK_ZERO', ['NOT_DERIVABLE']],
    ['an unknown currency', { 'cc1 lcu code': 'QQQ' }, 'CURRENCY_UNKNOWN', []],
    ['a currency under an old name', { 'cc1 lcu code': 'CFA' }, 'CURRENCY_READ_AS', []],
  ] as const)('keep and mark a row with %s, outside every ranking', async (what, spoilt, kind, flags) => {
    const period = `20${40 + KINDS.indexOf(what)}_1Q`;
    const lines = priceLines(4, { period });
    lines.push(priceLine(5, { period, firm: 'Firm that is odd', ...spoilt }));
    const batch = await desk.read(pricesCsv(lines), editor);
    expect(batch).toMatchObject({ state: 'CHECKED', rowsAccepted: 5, rowsRefused: 0 });
    expect(batch.findingCounts).toContainEqual(expect.objectContaining({ kind, count: 1 }));
    const { priceFindings } = await product.ask<{ priceFindings: { kind: string; rowNumber: number }[] }>(
      'query ($id: ID!) { priceFindings(batchId: $id) { kind rowNumber } }',
      { id: batch.id },
      editor.token,
    );
    expect(priceFindings).toContainEqual({ kind, rowNumber: 6 });
    await desk.publish(batch, editor, approver);
    const { corridor } = await product.ask<{
      corridor: { offers: { firm: string; isRanked: boolean; flags: string[] }[] };
    }>(
      'query ($period: Code!) { corridor(from: "GB", to: "SO", period: $period) { offers { firm isRanked flags } } }',
      { period: period.replace('_1Q', 'Q1') },
    );
    const odd = corridor.offers.find(({ firm }) => firm === 'Firm that is odd');
    expect(odd).toMatchObject({ flags, isRanked: flags.length === 0 });
    expect(corridor.offers).toHaveLength(5);
  });

  it('refuse single rows, say which, and go on', async () => {
    const lines = priceLines(100, { period: '2050_1Q' });
    const spoilt = { period: '2050_1Q' };
    lines.push(
      priceLine(901, { ...spoilt, period: '2050-1' }),
      priceLine(902, { ...spoilt, source_code: 'ZZZ' }),
      priceLine(903, { ...spoilt, firm: '..' }),
      priceLine(904, { ...spoilt, 'cc1 total cost %': '..', 'cc2 total cost %': '' }),
    );
    const batch = await desk.read(pricesCsv(lines), editor);
    expect(batch).toMatchObject({ state: 'CHECKED', rowsAccepted: 100, rowsRefused: 4 });
    for (const kind of ['PERIOD_UNREADABLE', 'COUNTRY_UNKNOWN', 'FIRM_MISSING', 'PRICE_MISSING'])
      expect(batch.findingCounts).toContainEqual({ kind, count: 1, effect: 'ROW', isAcknowledged: false });
  });

  it('know Kosovo under each of its codes, and rows with columns that have no name', async () => {
    const lines = ['KSV', 'XKX', 'UNK'].map((code, i) =>
      priceLine(i + 1, { period: '2051_1Q', destination_code: code, corridor: `GBR${code}` }),
    );
    const wide = [priceLine(0), ...lines].map((line) => [...line, ...Array<string>(5).fill('')]);
    const batch = await desk.read(pricesCsv(wide), editor);
    expect(batch).toMatchObject({ state: 'CHECKED', rowsAccepted: 3 });
    expect(batch.findingCounts).toEqual([
      { kind: 'KOSOVO', count: 3, effect: 'NOTE', isAcknowledged: false },
      { kind: 'COLUMN_UNLABELLED', count: 5, effect: 'NOTE', isAcknowledged: false },
    ]);
    const places = await product.database.sql(
      `SELECT DISTINCT to_country AS place FROM price_quote WHERE batch_id = $1`,
      [batch.id],
    );
    expect(places).toEqual([{ place: 'XK' }]);
  });

  it('are published by another person alone, and replace a published quarter only when that is said', async () => {
    const first = await desk.read(pricesCsv(priceLines(3, { period: '2052_1Q' })), editor);
    const second = await desk.read(pricesCsv(priceLines(4, { period: '2052_1Q' })), editor);
    await desk.publish(first, editor, approver);
    await product.database.sql(
      `INSERT INTO staff_grant (id, account_id, role, granted_by, granted_at)
       VALUES (gen_random_uuid(), $1, 'APPROVER', 'system:test', now())`,
      [editor.id],
    );
    expect(await desk.step(second.id, 'SUBMIT', editor)).toBeUndefined();
    expect((await desk.batch(second.id, editor)).steps.map(({ command }) => command)).not.toContain(
      'PUBLISH',
    );
    expect(await desk.step(second.id, 'PUBLISH', editor, { replaces: true })).toBe('FOUR_EYES_REQUIRED');
    const { replacedPeriods } = await product.ask<{ replacedPeriods: string[] }>(
      'query ($id: ID!) { replacedPeriods(batchId: $id) }',
      { id: second.id },
      approver.token,
    );
    expect(replacedPeriods).toEqual(['2052Q1']);
    expect(await desk.step(second.id, 'PUBLISH', approver)).toBe('PERIOD_PUBLISHED');
    expect(await desk.step(second.id, 'PUBLISH', approver, { version: 1, replaces: true })).toBe(
      'STALE_VERSION',
    );
    expect(await desk.step(second.id, 'PUBLISH', approver, { replaces: true })).toBeUndefined();
    expect((await desk.batch(first.id, editor)).state).toBe('SUPERSEDED');
    expect(await desk.step(second.id, 'WITHDRAW', approver)).toBe('REASON_REQUIRED');
    expect(await desk.step(second.id, 'WITHDRAW', approver, { reason: 'WRONG_PRICES' })).toBeUndefined();
    expect((await desk.batch(first.id, editor)).state).toBe('PUBLISHED');
  });
});

/** The kinds of odd row, each in a year of its own. */
const KINDS = [
  'a blank amount',
  'an amount of zero',
  'a negative fee',
  'a rate of zero between banks',
  'an unknown currency',
  'a currency under an old name',
];
