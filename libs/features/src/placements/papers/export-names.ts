import { codeInWords, codesOf, NAME_COLUMNS, type Wording } from '#features/placements/papers/code-book';
import type { Cell } from '#platform/tables/table-file';

type Row = Readonly<Record<string, Cell>>;

/** A row with the names of its codes; of no code, and of one that is not known, there is no name. */
export const withNames = (row: Row, wording: Wording): Row => ({
  ...row,
  ...Object.fromEntries(
    Object.entries(NAME_COLUMNS).map(([name, column]) => {
      const words = codesOf(row[column] ?? null).flatMap((code) => codeInWords(column, code, wording) ?? []);
      return [name, words.join(', ') || null];
    }),
  ),
});
