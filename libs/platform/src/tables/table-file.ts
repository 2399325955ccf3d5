import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import { stringify } from 'csv-stringify/sync';
import ExcelJS from 'exceljs';

export type Cell = string | number | boolean | null;

/** A list to export as a file: every row has a cell for each column. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Signs with which a formula begins (OWASP, "CSV Injection"), once a character has its plain form. */
const SIGNS = ['=', '+', '-', '@', '\u2212'];

/** Where a reader that expects another separator, or none of our quotes, begins a cell of its own. */
const BREAKS = /([;\u037e\uff1b|\uff5c\t\n\v\f\r\u0085\u2028\u2029])/u;

/** What readers skip or drop before they look at the first sign: spaces, quotes, marks that nobody sees. */
const UNSEEN = /^[\s"\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Zs}]*/u;

/** Whether a reader may take the text for a formula: full-width and other forms of a sign are signs too. */
function beginsFormula(text: string): boolean {
  const [first = ''] = text.replace(UNSEEN, '');
  return SIGNS.some((sign) => first.normalize('NFKC').startsWith(sign));
}

/**
 * Text that a spreadsheet would run gets an apostrophe in front, so that it stays text; numbers stay numbers. A part
 * behind a semicolon, a tab or a line break gets one too: a spreadsheet that separates by these begins a cell there.
 */
export function neutral(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell;
  const parts = cell.split(BREAKS).map((part) => (beginsFormula(part) ? `'${part}` : part));
  const text = parts.join('');
  return /^[\t\r]/.test(text) ? `'${text}` : text;
}

/** What no file of rows may hold: XML 1.0 has no controls, noncharacters or halves of surrogate pairs, and CSV needs none. */
// eslint-disable-next-line no-control-regex -- these are the characters
const NO_TEXT = /[\0-\x08\x0b\x0c\x0e-\x1f\p{Noncharacter_Code_Point}]|\p{Surrogate}/gu;

const safe = (cell: Cell): Cell => neutral(typeof cell === 'string' ? cell.replace(NO_TEXT, '') : cell);

const safeRows = ({ columns, rows }: Table): Cell[][] => [
  columns.map(safe),
  ...rows.map((row) => row.map(safe)),
];

/** RFC 4180 with every cell in quotes and a byte order mark, by which spreadsheets know that it is UTF-8. */
export const csvOf = (table: Table): Buffer =>
  Buffer.from(
    stringify(safeRows(table), {
      bom: true,
      quoted: true,
      quoted_empty: true,
      record_delimiter: 'windows',
      cast: { boolean: String },
    }),
  );

/** Rows that are written before others get their turn. */
const ROWS_AT_A_TIME = 200;

/** An Office Open XML workbook with a sheet for each table. It is written in pieces, so that a long list keeps nobody waiting. */
export async function xlsxOf(...tables: readonly Table[]): Promise<Buffer> {
  const stream = new PassThrough();
  const bytes = buffer(stream);
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true });
  for (const table of tables) {
    const sheet = workbook.addWorksheet(table.name.slice(0, 31), { views: [{ state: 'frozen', ySplit: 1 }] });
    for (const [index, row] of safeRows(table).entries()) {
      const written = sheet.addRow(row);
      if (index === 0) written.font = { bold: true };
      written.commit();
      if (index % ROWS_AT_A_TIME === 0) await setImmediate();
    }
    sheet.commit();
  }
  await workbook.commit();
  return bytes;
}

/** A sheet of nothing but text: what a program reads again. */
export interface TextSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** An Office Open XML workbook of several sheets. Every cell is text as it is; none is a formula. */
export async function workbookOf(sheets: readonly TextSheet[]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  for (const { name, rows } of sheets) workbook.addWorksheet(name).addRows(rows.map((row) => [...row]));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
