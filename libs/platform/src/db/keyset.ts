/** The cursor is not one that this list gave out. */
export class BadCursorError extends Error {}

/** What a caller asks of a list: how many (1–100, default 20) and after which cursor. */
export interface PageRequest {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** One page of a list, with a cursor for each row. */
export interface Page<T> {
  readonly rows: readonly T[];
  readonly cursors: readonly string[];
  readonly hasNextPage: boolean;
}

export const MAX_PAGE = 100;
const DEFAULT_PAGE = 20;

/** How many rows to show, within the cap. */
export function pageSize(request: PageRequest): number {
  return Math.min(Math.max(request.first ?? DEFAULT_PAGE, 1), MAX_PAGE);
}

/** A cursor over the values that order the list. */
export function encodeCursor(values: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** The ordering values of a cursor; throws {@link BadCursorError} when it has another shape. */
export function decodeCursor(cursor: string, length: number): (string | number)[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const fits = Array.isArray(values) && values.length === length;
    if (fits && values.every((v) => typeof v === 'string' || typeof v === 'number')) return values;
  } catch {
    // falls through to the refusal
  }
  throw new BadCursorError();
}

/** Makes a page of rows of which one more than the page was fetched; `key` gives a row's ordering values. */
export function toPage<T>(
  fetched: readonly T[],
  request: PageRequest,
  key: (row: T) => readonly (string | number)[],
): Page<T> {
  const rows = fetched.slice(0, pageSize(request));
  return {
    rows,
    cursors: rows.map((row) => encodeCursor(key(row))),
    hasNextPage: fetched.length > rows.length,
  };
}
