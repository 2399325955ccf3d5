import { stringify } from 'csv-stringify/sync';
import ExcelJS from 'exceljs';

/** The columns of Remittance Prices Worldwide that a made-up file has. */
const HEADER = [
  'id',
  'period',
  'source_code',
  'source_name',
  'destination_code',
  'destination_name',
  'firm',
  'firm_type',
  'payment instrument',
  'access point',
  'speed actual',
  'cc1 lcu amount',
  'cc1 denomination amount',
  'cc1 lcu code',
  'cc1 lcu fee',
  'cc1 lcu fx rate',
  'cc1 fx margin',
  'cc1 total cost %',
  'cc2 lcu amount',
  'cc2 denomination amount',
  'cc2 lcu code',
  'cc2 lcu fee',
  'cc2 lcu fx rate',
  'cc2 fx margin',
  'cc2 total cost %',
  'inter lcu bank fx',
  'transparent',
  'Standard Note',
  'receiving network coverage',
  'pickup method',
  'date',
  'corridor',
];

const GOOD: Readonly<Record<string, string>> = {
  period: '2030_3Q',
  source_code: 'GBR',
  destination_code: 'SOM',
  firm_type: 'Bank',
  'payment instrument': 'Debit card',
  'access point': 'Internet',
  'speed actual': 'Same day',
  'cc1 lcu amount': '120',
  'cc1 lcu code': 'GBP',
  'cc1 fx margin': '2.72',
  'cc2 lcu amount': '300',
  'cc2 lcu code': 'GBP',
  'cc2 fx margin': '2.72',
  transparent: 'Yes',
  'receiving network coverage': 'High',
  'pickup method': 'Cash',
  date: '2030-08-20',
  corridor: 'GBRSOM',
};

/** A row of a file: the header for 0, and a service for every other number. */
export function priceLine(number: number, more: Readonly<Record<string, string>> = {}): string[] {
  if (number === 0) return [...HEADER];
  const fee = number % 9;
  const total = (amount: number) => ((100 * fee) / amount + 2.72).toFixed(2);
  const made: Readonly<Record<string, string>> = {
    id: String(1_000 + number),
    firm: `Firm ${number % 17}`,
    'cc1 lcu fee': String(fee),
    'cc1 total cost %': total(120),
    'cc2 lcu fee': String(fee),
    'cc2 total cost %': total(300),
  };
  const day: Readonly<Record<string, string>> = more['period'] === undefined ? {} : { date: '' };
  return HEADER.map((column) => ({ ...GOOD, ...day, ...made, ...more })[column] ?? '');
}

/** A header and so many rows. */
export const priceLines = (count: number, more: Readonly<Record<string, string>> = {}): string[][] =>
  Array.from({ length: count + 1 }, (_, i) => priceLine(i, more));

export const pricesCsv = (lines: readonly string[][]): Buffer => Buffer.from(stringify([...lines]));

/** The same rows as a workbook, with numbers as numbers. */
export async function pricesWorkbook(
  lines: readonly (readonly string[])[],
  { formulaWithoutValue = false } = {},
): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('About').addRow(['This is about the data.']);
  const sheet = workbook.addWorksheet('Dataset (from Q2 2016)');
  for (const line of lines)
    sheet.addRow(line.map((cell) => (/^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell)));
  if (formulaWithoutValue) sheet.getCell('R2').value = { formula: 'A2*2' };
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
