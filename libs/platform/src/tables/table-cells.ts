import { gunzipSync } from 'node:zlib';
import { CsvError, parse } from 'csv-parse/sync';
import { withWorkbook, WorkbookError, type WorkbookFault } from '#platform/tables/workbook-rows';

/** Why a table cannot be read as a whole. */
export type TableFault = 'NOT_A_TABLE' | 'ENCODING' | 'TOO_LARGE' | 'MACRO';

/** The bytes are no table that can be read. */
export class TableError extends Error {
  constructor(
    readonly fault: TableFault,
    /** Where it became clear, if that can be said. */
    readonly line?: number,
  ) {
    super(fault);
    this.name = 'TableError';
  }
}

/** One row with the line on which it begins; a sheet counts its rows. */
export interface CellRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What a file may be unpacked: bytes, and rows of a sheet. */
export interface TableBounds {
  readonly bytes: number;
  readonly rows: number;
}

const GZIP = Buffer.from('1f8b', 'hex');
const ZIP = Buffer.from('504b0304', 'hex');

/**
 * The rows of a table as spreadsheets write it: CSV with commas, semicolons, tabs or bars, in UTF-8 or UTF-16, plain or
 * in gzip, with or without a line `sep=;`; or the first sheet of a workbook. Blank rows are left out. Throws {@link TableError}.
 */
export async function tableRows(file: Uint8Array, bounds: TableBounds): Promise<CellRow[]> {
  const bytes = unpacked(Buffer.from(file), bounds.bytes);
  const rows = bytes.subarray(0, 4).equals(ZIP) ? await sheetRows(bytes, bounds) : textRows(decoded(bytes));
  return rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

/** The same of a text that was decoded already. */
export function textRows(text: string): CellRow[] {
  const { body, separator, skipped } = withoutHint(text.replace(/^\ufeff/, ''));
  try {
    const records = parse(body, {
      delimiter: separator ?? separatorOf(body),
      info: true,
      relaxColumnCount: true,
      relaxQuotes: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return records.map(({ record }, i) => ({
      line: (records[i - 1]?.info.lines ?? 0) + 1 + skipped,
      cells: record,
    }));
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    throw new TableError('NOT_A_TABLE', 'lines' in cause ? Number(cause.lines) + skipped : undefined);
  }
}

/** A first line `sep=;` names the separator to Excel; it is no row. */
function withoutHint(text: string): { body: string; separator: string | null; skipped: number } {
  const [line = '', separator = ''] = /^"?sep=([^\r\n"]|"(?="))"?[ \t]*(?:\r\n|\r|\n|$)/i.exec(text) ?? [];
  return line === ''
    ? { body: text, separator: null, skipped: 0 }
    : { body: text.slice(line.length), separator, skipped: 1 };
}

const SEPARATORS = [',', ';', '\t', '|'] as const;

/** What parts the cells of the header: its most frequent separator, outside quotes. */
function separatorOf(text: string): string {
  const [header = ''] = /^.*\S.*$/m.exec(text) ?? [];
  const plain = header.replace(/"[^"]*"/g, '');
  const count = (separator: string): number => plain.split(separator).length;
  return SEPARATORS.reduce<string>((best, next) => (count(next) > count(best) ? next : best), ',');
}

function unpacked(bytes: Buffer, most: number): Buffer {
  if (!bytes.subarray(0, 2).equals(GZIP)) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: most });
  } catch {
    throw new TableError('NOT_A_TABLE');
  }
}

/** UTF-16 as its mark says, or as every other byte says; else UTF-8. Throws ENCODING, once, for what is neither. */
function decoded(bytes: Buffer): string {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  const damaged = text.indexOf('\ufffd');
  // Half a surrogate pair that somebody forced into UTF-8 is a fault of its cell; anything else is another encoding.
  if (damaged === -1 || isUtf8ButForSurrogates(bytes)) return text;
  throw new TableError('ENCODING', text.slice(0, damaged).split('\n').length);
}

function encodingOf(bytes: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 64);
  const zeros = (parity: number): number => head.filter((byte, i) => byte === 0 && i % 2 === parity).length;
  if (zeros(1) > head.length / 4 && zeros(0) === 0) return 'utf-16le';
  return zeros(0) > head.length / 4 && zeros(1) === 0 ? 'utf-16be' : 'utf-8';
}

function isUtf8ButForSurrogates(bytes: Buffer): boolean {
  const plain = bytes.toString('latin1').replace(/\xed[\xa0-\xbf][\x80-\xbf]|\xef\xbf\xbd/g, '?');
  return !new TextDecoder().decode(Buffer.from(plain, 'latin1')).includes('\ufffd');
}

/** A sheet of a thousand long rows stays far below, in bytes. */
const LARGEST_PART = 32 * 1024 ** 2;

const FAULTS: Readonly<Partial<Record<WorkbookFault, TableFault>>> = {
  MACRO: 'MACRO',
  TOO_LARGE: 'TOO_LARGE',
};

/** The rows of the first sheet that holds any; what a formula gave is text. */
async function sheetRows(bytes: Buffer, bounds: TableBounds): Promise<CellRow[]> {
  try {
    return await withWorkbook(
      bytes,
      async (sheets) => {
        for (const sheet of sheets) {
          const rows: CellRow[] = [];
          let size = 0;
          for await (const { number, cells } of sheet.rows()) {
            size += Array.from(cells).join('').length;
            if (size > bounds.bytes || rows.length > bounds.rows) throw new TableError('TOO_LARGE', number);
            rows.push({
              line: number,
              cells: Array.from<string | undefined, string>(cells, (cell) => cell ?? ''),
            });
          }
          if (rows.some(({ cells }) => cells.some((cell) => cell.trim() !== ''))) return rows;
        }
        return [];
      },
      LARGEST_PART,
    );
  } catch (cause) {
    if (!(cause instanceof WorkbookError)) throw cause;
    throw new TableError(FAULTS[cause.fault] ?? 'NOT_A_TABLE');
  }
}
