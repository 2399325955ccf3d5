import { DomainError } from '#domain/kernel/errors';
import type { Finding } from '#domain/kernel/findings';
import { type CellRow, TableError, type TableFault, tableRows, textRows } from '#platform/tables/table-cells';

/** One row with the line on which it begins; the header is line 1. */
export interface TableLine<Column extends string> {
  readonly line: number;
  readonly cells: Readonly<Partial<Record<Column, string>>>;
  /** Whether the row holds something beyond the header: a comma that nobody quoted has shifted its cells. */
  readonly shifted: boolean;
}

/** What a table may hold. */
export interface TableShape<Column extends string> {
  readonly columns: readonly Column[];
  /** Without these a table is refused as a whole. */
  readonly needed: readonly Column[];
  readonly mostRows: number;
}

/** How large a table may become when it is unpacked, in bytes: room for a thousand long rows, and no more than memory bears. */
const MOST_BYTES = 4_000_000;

/** Reads a table of a file. Refuses IMPORT_UNREADABLE with what is wrong with it as a whole. */
export async function readTableFile<Column extends string>(
  file: Uint8Array,
  shape: TableShape<Column>,
): Promise<readonly TableLine<Column>[]> {
  const bounds = { bytes: MOST_BYTES, rows: shape.mostRows + 1 };
  return linesOf(await tableRows(file, bounds).catch(refused), shape);
}

/** Reads a table that came as text. Refuses as {@link readTableFile}. */
export function readTableText<Column extends string>(
  text: string,
  shape: TableShape<Column>,
): readonly TableLine<Column>[] {
  try {
    const rows = textRows(text).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
    return linesOf(rows, shape);
  } catch (cause) {
    return refused(cause);
  }
}

function linesOf<Column extends string>(
  [header, ...rows]: readonly CellRow[],
  shape: TableShape<Column>,
): TableLine<Column>[] {
  const places = placesOf(header?.cells ?? [], shape);
  if (rows.length > shape.mostRows)
    refuse(
      { problem: 'TOO_MANY_ROWS', most: shape.mostRows },
      { code: 'TABLE_ROWS', values: { most: shape.mostRows } },
    );
  const known = new Set(places.map(([, place]) => place));
  return rows.map(({ line, cells }) => ({
    line,
    shifted: cells.some((cell, place) => !known.has(place) && cell.trim() !== ''),
    cells: Object.fromEntries(places.map(([column, place]) => [column, cells[place] ?? ''])) as Partial<
      Record<Column, string>
    >,
  }));
}

/** The place of each known column. Columns without a name do not count; what is in them shifts a row. */
function placesOf<Column extends string>(
  header: readonly string[],
  { columns, needed }: TableShape<Column>,
): [Column, number][] {
  const names = header.map(columnName);
  const isKnown = (name: string): name is Column => columns.some((column) => column === name);
  const unknown = names.filter((name, i) => name !== '' && (!isKnown(name) || names.indexOf(name) !== i));
  const missing = needed.filter((column) => !names.includes(column));
  const details = { problem: 'COLUMNS', unknown, missing };
  if (missing.length > 0) refuse(details, { code: 'TABLE_MISSES', values: { columns: missing.join(', ') } });
  if (unknown.length > 0)
    refuse(details, { code: 'TABLE_UNKNOWN', values: { columns: unknown.join(', ').slice(0, 200) } });
  return names.flatMap((name, place): [Column, number][] => (isKnown(name) ? [[name, place]] : []));
}

/** `Years experience`, `years-experience` and `years_experience` are one column. */
const columnName = (cell: string): string =>
  cell
    .normalize('NFKC')
    .replace(/[\p{Cf}]/gu, '')
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');

const SAID: Readonly<Record<TableFault, Omit<Finding, 'field'>>> = {
  NOT_A_TABLE: { code: 'TABLE_FORM' },
  ENCODING: { code: 'TABLE_ENCODING' },
  TOO_LARGE: { code: 'TABLE_SIZE', values: { most: MOST_BYTES / 1_000_000 } },
  MACRO: { code: 'TABLE_MACROS' },
};

function refused(cause: unknown): never {
  if (!(cause instanceof TableError)) throw cause;
  const { fault, line } = cause;
  return refuse({ problem: fault, line }, SAID[fault]);
}

function refuse(details: object, finding: Omit<Finding, 'field'>): never {
  throw new DomainError('IMPORT_UNREADABLE', { ...details, problems: [{ field: 'file', ...finding }] });
}
