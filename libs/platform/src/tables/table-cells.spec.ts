import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { TableError, tableRows } from '#platform/tables/table-cells';
import { xlsxOf } from '#platform/tables/table-file';

const BOUNDS = { bytes: 100_000, rows: 100 };
const cellsOf = async (file: Buffer | string): Promise<(readonly string[])[]> =>
  (await tableRows(Buffer.from(file as string), BOUNDS)).map(({ cells }) => cells);
const faultOf = (file: Buffer | string): Promise<unknown> =>
  cellsOf(file).catch((error: unknown) => (error instanceof TableError ? error.fault : error));

const PEOPLE = [
  ['email', 'name'],
  ['a@example.org', 'Ama Ünal'],
];

describe('a table', () => {
  it.each([
    ['commas', 'email,name\na@example.org,Ama Ünal\n'],
    ['semicolons, by Windows', 'email;name\r\na@example.org;Ama Ünal\r\n'],
    ['tabs', 'email\tname\na@example.org\tAma Ünal'],
    ['bars, by an old Mac', 'email|name\ra@example.org|Ama Ünal\r'],
    ['a hint', 'sep=;\nemail;name\na@example.org;Ama Ünal'],
    ['a hint in quotes, behind a mark', '\ufeff"sep=|"\r\nemail|name\r\na@example.org|Ama Ünal'],
    ['quotes, with the other separator inside', '"email";"name"\n"a@example.org";"Ama Ünal"'],
    ['blank lines around', '\n\nemail,name\n,\na@example.org,Ama Ünal\n\n'],
  ])('is read by %s', async (_what, text) => {
    for (const file of [
      Buffer.from(text),
      gzipSync(text),
      Buffer.from(`\ufeff${text.replace('\ufeff', '')}`, 'utf16le'),
      Buffer.from(`\ufeff${text.replace('\ufeff', '')}`, 'utf16le').swap16(),
      Buffer.from(text.replace('\ufeff', ''), 'utf16le'),
    ])
      expect(await cellsOf(file)).toEqual(PEOPLE);
  });

  it('is the first sheet that holds anything of a workbook', async () => {
    const bytes = await xlsxOf({
      name: 'People',
      columns: ['email', 'years'],
      rows: [['a@example.org', 12]],
    });
    expect(await cellsOf(bytes)).toEqual([
      ['email', 'years'],
      ['a@example.org', '12'],
    ]);
  });

  it('keeps a stray quote inside a word', async () => {
    expect(await cellsOf('name,size\nAma "the nurse" Ünal,5" pipe')).toEqual([
      ['name', 'size'],
      ['Ama "the nurse" Ünal', '5" pipe'],
    ]);
  });

  it('says on which line each row begins', async () => {
    const rows = await tableRows(Buffer.from('sep=,\nname,words\nA,"two\nlines"\n\nB,x\n'), BOUNDS);
    expect(rows.map(({ line }) => line)).toEqual([2, 3, 6]);
  });

  it.each([
    ['letters of Windows-1252', Buffer.from('name\nJos\xe9', 'latin1'), 'ENCODING'],
    ['letters of Windows-1256', Buffer.from('name\n\xc3\xcd\xe3\xcf', 'latin1'), 'ENCODING'],
    ['a quotation without an end', 'name\n"never', 'NOT_A_TABLE'],
    ['a compressed table that bursts', gzipSync(Buffer.alloc(200_000, 'x')), 'NOT_A_TABLE'],
    ['a workbook that is cut off', Buffer.from('504b030414000000', 'hex'), 'NOT_A_TABLE'],
  ])('is refused for %s', async (_what, file, fault) => {
    expect(await faultOf(file as Buffer)).toBe(fault);
  });

  it('is not larger than a workbook may be', async () => {
    const rows = Array.from({ length: 200 }, (_, i) => [`a${i}@example.org`]);
    expect(await faultOf(await xlsxOf({ name: 'People', columns: ['email'], rows }))).toBe('TOO_LARGE');
  });
});

it('whatever cells hold, they come back as they were written, whatever parts them', async () => {
  const cell = fc.string({ unit: fc.constantFrom(...'ab,;\t|"\n =é한') });
  const table = fc.array(fc.tuple(cell, cell, cell), { maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(table, fc.constantFrom(',', ';', '\t', '|'), async (rows, delimiter) => {
      const text = stringify([['one', 'two', 'three'], ...rows], { delimiter, quoted: true });
      const kept = rows.filter((row) => row.some((text) => text.trim() !== ''));
      expect(await cellsOf(text)).toEqual([['one', 'two', 'three'], ...kept]);
    }),
    { numRuns: 300 },
  );
});
