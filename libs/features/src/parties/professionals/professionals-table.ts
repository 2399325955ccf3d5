import {
  NEEDED_COLUMNS,
  TABLE_COLUMNS,
  type TableColumn,
} from '#domain/parties/professionals/profile-table.rules';
import { readTableFile, type TableLine } from '#features/parties/professionals/table-text';

/** How many people one table may hold: as many as a busy machine writes in a few seconds. */
const MAX_ROWS = 1_000;

/** One row of the table with the line on which it begins; the header is line 1. */
export type NumberedRow = TableLine<TableColumn>;

/** Reads a table of people. Refuses IMPORT_UNREADABLE with what is wrong with it as a whole. */
export const readTable = (file: Uint8Array): Promise<readonly NumberedRow[]> =>
  readTableFile(file, { columns: TABLE_COLUMNS, needed: NEEDED_COLUMNS, mostRows: MAX_ROWS });
