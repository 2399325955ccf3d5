import { expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { csvOf, neutral, xlsxOf } from '#platform/tables/table-file';

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
  ['\t=1', "'\t=1"],
  [' =1', "' =1"],
  ['a=1', 'a=1'],
  [-1, -1],
  [null, null],
])('makes %j into %j', (cell, safe) => {
  expect(neutral(cell)).toBe(safe);
});

it('writes CSV that is read back as it was, without formulas', () => {
  const csv = csvOf(TABLE);
  expect(csv.subarray(0, 3)).toEqual(Buffer.from('efbbbf', 'hex'));
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
