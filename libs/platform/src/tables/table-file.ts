import { stringify } from 'csv-stringify/sync';
import ExcelJS from 'exceljs';

export type Cell = string | number | boolean | null;

/** A list to hand out as a file: every row has a cell for each column. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Text by which a spreadsheet takes a cell for a formula (OWASP, "CSV Injection"). */
const FORMULA = /^[\s]*[=+\-@\t\r]/;

/** Text that a spreadsheet would run gets an apostrophe in front, so that it stays text; numbers stay numbers. */
export const neutral = (cell: Cell): Cell =>
  typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell;

const safeRows = ({ columns, rows }: Table): Cell[][] => [
  [...columns],
  ...rows.map((row) => row.map(neutral)),
];

/** RFC 4180 with a byte order mark, by which spreadsheets know that it is UTF-8. */
export const csvOf = (table: Table): Buffer =>
  Buffer.from(
    stringify(safeRows(table), {
      bom: true,
      record_delimiter: 'windows',
      cast: { boolean: String },
    }),
  );

/** An Office Open XML workbook with one sheet. */
export async function xlsxOf(table: Table): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(table.name.slice(0, 31));
  sheet.addRows(safeRows(table));
  sheet.getRow(1).font = { bold: true };
  sheet.views = [{ state: 'frozen', ySplit: 1 }];
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
