import { gunzipSync } from 'node:zlib';
import { DomainError } from '#domain/kernel/errors';
import {
  NEEDED_COLUMNS,
  TABLE_COLUMNS,
  type TableColumn,
  type TableRow,
} from '#domain/parties/professionals/profile-table.rules';
import { type ParsedRow, parsedTable } from '#features/parties/professionals/table-text';

/** How many people one table may hold: as many as a busy machine writes in a few seconds. */
const MAX_ROWS = 1_000;
/** How large a compressed table may become, in bytes: room for a thousand long rows, and no more than memory bears. */
const MAX_BYTES = 4_000_000;

/** One row of the table with the line on which it begins; the header is line 1. */
export interface NumberedRow {
  readonly line: number;
  readonly cells: TableRow;
  /** Whether the row has more cells than the header: a comma that nobody quoted has shifted them. */
  readonly shifted: boolean;
}

/** Reads a table in UTF-8 (or UTF-16 with its mark), separated by commas or semicolons, plain or in gzip. Refuses IMPORT_UNREADABLE with the line or the columns. */
export function readTable(file: Uint8Array): NumberedRow[] {
  const [header, ...rows] = numbered(parsedTable(decoded(unpacked(file))));
  const columns = columnsOf(header?.record ?? []);
  if (rows.length > MAX_ROWS)
    throw new DomainError('IMPORT_UNREADABLE', { problem: 'TOO_MANY_ROWS', most: MAX_ROWS });
  return rows.map(({ record, line }) => ({
    line,
    shifted: record.length > columns.length,
    cells: Object.fromEntries(columns.map((column, place) => [column, record[place] ?? ''])),
  }));
}

/** The records with the line on which each begins, right after the end of the one before; blank lines are left out. */
function numbered(rows: readonly ParsedRow[]): { line: number; record: readonly string[] }[] {
  return rows
    .map(({ record }, i) => ({ record, line: (rows[i - 1]?.info.lines ?? 0) + 1 }))
    .filter(({ record }) => record.some((cell) => cell.trim() !== ''));
}

/** The table itself; gzip begins with 1f 8b (RFC 1952). */
function unpacked(file: Uint8Array): Uint8Array {
  if (file[0] !== 0x1f || file[1] !== 0x8b) return file;
  try {
    return gunzipSync(file, { maxOutputLength: MAX_BYTES });
  } catch {
    throw new DomainError('IMPORT_UNREADABLE', { problem: 'NOT_A_TABLE' });
  }
}

function decoded(file: Uint8Array): string {
  const isUtf16 = file[0] === 0xff && file[1] === 0xfe;
  return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(file);
}

function columnsOf(header: readonly string[]): TableColumn[] {
  const names = header.map((name) => name.trim().toLowerCase());
  const isKnown = (name: string): name is TableColumn => TABLE_COLUMNS.some((column) => column === name);
  const unknown = names.filter((name, i) => !isKnown(name) || names.indexOf(name) !== i);
  const missing = NEEDED_COLUMNS.filter((column) => !names.includes(column));
  if (unknown.length > 0 || missing.length > 0)
    throw new DomainError('IMPORT_UNREADABLE', { problem: 'COLUMNS', unknown, missing });
  return names.filter(isKnown);
}
