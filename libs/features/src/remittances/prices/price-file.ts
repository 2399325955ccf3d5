import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { parse } from 'csv-parse';
import type { CellMark, RawRow } from '#domain/remittances/prices/rpw-row.rules';
import type { PriceRefusal } from '#features/remittances/prices/price.entity';
import { type CellKind, type Sheet, withWorkbook, WorkbookError } from '#platform/tables/workbook-rows';

/** A file that cannot be taken in, with the reason that people read. */
export class PriceFileError extends Error {
  constructor(readonly refusal: PriceRefusal) {
    super(refusal.code);
    this.name = 'PriceFileError';
  }
}

/** A row as it is in the file. */
export interface FileRow extends RawRow {
  /** As the file counts, from 1. */
  readonly number: number;
}

/** What the header of a file says of its columns, and its rows after it. */
export interface PriceTable {
  readonly header: readonly string[];
  readonly rows: AsyncIterable<FileRow>;
  /** How much of the file has been read, 0 to 1. */
  share(): number;
}

/** No file of prices unpacks to more, in bytes. */
const LARGEST_TEXT = 1024 ** 3;
/** No row of a file of prices has more letters; what never ends would fill the memory. */
const LONGEST_ROW = 65_536;
const GZIP = [0x1f, 0x8b];
const ZIP = [0x50, 0x4b];

/**
 * Opens a file of prices, whatever it is called: a workbook, CSV, or CSV packed by gzip. `isHeader` picks the sheet of a
 * workbook by its first row. Rows are read as they are asked for. Throws {@link PriceFileError}.
 */
export async function withPriceFile<T>(
  path: string,
  isHeader: (cells: readonly string[]) => boolean,
  use: (table: PriceTable) => Promise<T>,
): Promise<T> {
  const [first, second] = await beginningOf(path);
  try {
    if (first === ZIP[0] && second === ZIP[1])
      return await withWorkbook(path, async (sheets) => use(await pricesOf(sheets, isHeader)));
    const source = createReadStream(path);
    const text: Readable = first === GZIP[0] && second === GZIP[1] ? source.pipe(createGunzip()) : source;
    if (text !== source) source.on('error', (error) => text.destroy(error));
    try {
      const { size } = await stat(path);
      const table = await csvTable(text);
      return await use({ ...table, share: () => source.bytesRead / Math.max(size, 1) });
    } finally {
      source.destroy();
      text.destroy();
    }
  } catch (error) {
    throw refusalOf(error);
  }
}

function refusalOf(error: unknown): unknown {
  if (error instanceof WorkbookError)
    return new PriceFileError(
      error.fault === 'TOO_LARGE'
        ? { code: 'PRICE_FILE_TOO_LARGE' }
        : { code: 'PRICE_FILE_UNREADABLE', fault: error.fault },
    );
  const code = (error as { code?: unknown }).code;
  if (code === 'CSV_MAX_RECORD_SIZE') return new PriceFileError({ code: 'PRICE_FILE_TOO_LARGE' });
  if (typeof code === 'string' && /^(CSV_|Z_|ERR_STREAM_PREMATURE)/.test(code))
    return new PriceFileError({ code: 'PRICE_FILE_UNREADABLE', fault: 'CUT_OFF' });
  return error;
}

async function beginningOf(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return buffer;
  } finally {
    await file.close();
  }
}

async function pricesOf(
  sheets: readonly Sheet[],
  isHeader: (cells: readonly string[]) => boolean,
): Promise<PriceTable> {
  for (const sheet of sheets) {
    const rows = sheet.rows();
    const first = await rows.next();
    if (first.done !== true && isHeader(first.value.cells))
      return { header: first.value.cells, rows: marked(rows), share: () => sheet.share() };
    await rows.return(undefined);
  }
  throw new PriceFileError({ code: 'PRICE_SHEET_MISSING' });
}

const MARKS: Readonly<Record<CellKind, CellMark>> = { TEXT: 'TEXT', FORMULA: 'FORMULA', NUMBER: undefined };

async function* marked(rows: ReturnType<Sheet['rows']>): AsyncGenerator<FileRow> {
  for await (const { number, cells, kinds } of rows)
    yield { number, cells, marks: kinds.map((kind) => kind && MARKS[kind]) };
}

async function csvTable(text: Readable): Promise<Omit<PriceTable, 'share'>> {
  const parser = parse({
    bom: true,
    relaxColumnCount: true,
    skipEmptyLines: true,
    maxRecordSize: LONGEST_ROW,
  });
  let size = 0;
  /** Bytes of the row that has not ended. */
  let open = 0;
  text.on('data', (piece: Buffer) => {
    size += piece.length;
    const end = Math.max(piece.lastIndexOf('\n'), piece.lastIndexOf('\r'));
    open = end < 0 ? open + piece.length : piece.length - end - 1;
    if (size > LARGEST_TEXT || open > LONGEST_ROW)
      parser.destroy(new PriceFileError({ code: 'PRICE_FILE_TOO_LARGE' }));
  });
  text.on('error', (error) => parser.destroy(error));
  text.pipe(parser);
  const rows = (parser as AsyncIterable<string[]>)[Symbol.asyncIterator]();
  const first = await rows.next();
  const header = first.done === true ? [] : first.value;
  return { header, rows: numbered(rows, header.length) };
}

async function* numbered(rows: AsyncIterator<string[]>, least: number): AsyncGenerator<FileRow> {
  for (let number = 2; ; number++) {
    const next = await rows.next();
    if (next.done === true) return;
    yield { number, cells: next.value, least };
  }
}
