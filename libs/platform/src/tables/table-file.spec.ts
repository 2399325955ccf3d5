import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { type Cell, csvOf, neutral, type Table, xlsxOf } from '#platform/tables/table-file';

const TABLE = {
  name: 'needs',
  columns: ['title', 'positions', 'open'],
  rows: [
    ['=HYPERLINK("http://x")', -3, true],
    ['Say "hi", مرحبا\nand go', 2, null],
  ],
};

it.each([
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t'=1"],
  ['\tx', "'\tx"],
  [' =1', "' =1"],
  ['\u00a0=1', "'\u00a0=1"],
  ['\u200b=1', "'\u200b=1"],
  ['\u202e=1', "'\u202e=1"],
  ['\uff1d1+1', "'\uff1d1+1"],
  ['\ufb291', "'\ufb291"],
  ['\u2a751', "'\u2a751"],
  [';=1+1', ";'=1+1"],
  ['x;"=1+1', `x;'"=1+1`],
  ['x\n=1+1', "x\n'=1+1"],
  ['x\r\n@y', "x\r\n'@y"],
  ['a=1', 'a=1'],
  ['well-known; a-b, -c', 'well-known; a-b, -c'],
  [-1, -1],
  [null, null],
])('makes %j into %j', (cell, safe) => {
  expect(neutral(cell)).toBe(safe);
});

it('writes CSV that is read back as it was, without formulas', () => {
  const csv = csvOf(TABLE);
  expect(csv.subarray(0, 3)).toEqual(Buffer.from('efbbbf', 'hex'));
  expect(csv.toString()).toContain(`"-3","true"\r\n`);
  expect(parse(csv, { bom: true })).toEqual([
    TABLE.columns,
    [`'=HYPERLINK("http://x")`, '-3', 'true'],
    ['Say "hi", مرحبا\nand go', '2', ''],
  ]);
});

it('writes a workbook with text as text and numbers as numbers', async () => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await xlsxOf(TABLE)) as unknown as ArrayBuffer);
  const sheet = workbook.getWorksheet('needs');
  expect(sheet?.getCell('A2').type).toBe(ExcelJS.ValueType.String);
  expect(sheet?.getCell('A2').value).toBe(`'=HYPERLINK("http://x")`);
  expect(sheet?.getCell('B2').value).toBe(-3);
});

/** Texts made of what has started formulas before: signs in all their forms, separators, quotes, unseen marks. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'=+-@;,\t"\'|aZ1 '),
      fc.constantFrom('\n', '\r', '\r\n', '\u2028', '\v'),
      fc.constantFrom(
        '\uff1d',
        '\uff0b',
        '\uff0d',
        '\uff20',
        '\ufe66',
        '\ufb29',
        '\u2a75',
        '\u2212',
        '\u207c',
      ),
      fc.constantFrom('\u200b', '\u202e', '\u00a0', '\ufeff', '\u2060', '\u3000', '\u00ad'),
      fc.constantFrom('=1+1', 'مرحبا', 'cmd|x', '\uff1b', '\u037e'),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 5, arbitrary: nasty },
  { weight: 1, arbitrary: fc.integer() },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constant(null) },
);
const table: fc.Arbitrary<Table> = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc.record({
    name: fc.constant('list'),
    columns: fc.constant(['a', 'b', 'c', 'd'].slice(0, width)),
    rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 }),
  }),
);

/**
 * Whether any reader could run what is in a cell: after spaces, quotes and unseen marks comes a sign. A negative number
 * that we wrote as a number is none, alone or with the rest of its line behind it.
 */
const runs = (text: string): boolean => {
  const plain = text.normalize('NFKC').replace(/^[\s"\p{C}\p{Default_Ignorable_Code_Point}]+/u, '');
  return /^[=+\-@\u2212]/u.test(plain) && !/^-\d+("?,[^]*)?"?$/u.test(plain);
};

describe('whatever people write, a file', () => {
  it('has as many rows and cells as were written, and no formula, read as CSV', () => {
    fc.assert(
      fc.property(table, (given) => {
        const csv = csvOf(given);
        const read: string[][] = parse(csv, { bom: true });
        expect(read).toHaveLength(given.rows.length + 1);
        for (const row of read) expect(row).toHaveLength(given.columns.length);
        expect(read.flat().filter(runs)).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('has no formula where a spreadsheet separates by semicolons or tabs', () => {
    fc.assert(
      fc.property(table, fc.constantFrom(';', '\t'), (given, delimiter) => {
        const csv = csvOf(given);
        const read: string[][] = parse(csv, {
          bom: true,
          delimiter,
          relax_quotes: true,
          relax_column_count: true,
          // What this reader cannot make sense of it leaves out; the next one takes everything.
          skip_records_with_error: true,
        });
        expect(read.flat().filter(runs)).toEqual([]);
        // The crudest reader of all: it knows no quotes, and begins a cell at every separator and line break.
        const pieces = csv
          .toString()
          .replace('\ufeff', '')
          .split(/[;\t\n\r]/u);
        expect(pieces.filter(runs)).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('has as many rows and cells as were written, and no formula, read as a workbook', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (given) => {
        const workbook = new ExcelJS.Workbook();
        await workbook.xlsx.load((await xlsxOf(given)) as unknown as ArrayBuffer);
        const sheet = workbook.getWorksheet('list');
        expect(sheet?.columnCount).toBe(given.columns.length);
        given.rows.forEach((row, r) =>
          row.forEach((written, c) => {
            const read = sheet?.getCell(r + 2, c + 1);
            expect(read?.formula).toBeUndefined();
            if (typeof written === 'number') expect(read?.value).toBe(written);
            else expect(runs(read?.text ?? '')).toBe(false);
          }),
        );
      }),
      { numRuns: 60 },
    );
  });
});

it.each(['A\uffffB', 'A\ufffeB', 'A\u0000B', 'A\u000bB', 'A\ud83dB', 'A\u{1ffff}B'])(
  'leaves out of %j what neither XML nor CSV can hold',
  async (name) => {
    const table = { name: 'list', columns: ['name'], rows: [[name]] };
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await xlsxOf(table)) as unknown as ArrayBuffer);
    expect(workbook.getWorksheet('list')?.getCell('A2').value).toBe('AB');
    expect(parse(csvOf(table), { bom: true })).toEqual([['name'], ['AB']]);
  },
);

it('writes a long workbook in pieces, between which others are served', async () => {
  let turns = 0;
  const end = new AbortController();
  const rows = Array.from({ length: 4_000 }, (_, i) => [`Need ${i}`, i, true]);
  const others = (async () => {
    while (!end.signal.aborted) {
      await new Promise(setImmediate);
      turns += 1;
    }
  })();
  const bytes = await xlsxOf({ ...TABLE, rows });
  end.abort();
  await others;
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  expect(turns).toBeGreaterThan(20);
  expect(workbook.worksheets[0]?.rowCount).toBe(4_001);
});
