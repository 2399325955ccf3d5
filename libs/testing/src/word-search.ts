import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestDatabase } from '#testing/test-database';

/** Columns that can hold words: text in any shape, documents, lists and bytes. */
const WORDED = ['text', 'character varying', 'character', 'json', 'jsonb', 'bytea', 'ARRAY', 'USER-DEFINED'];

/** The columns of the whole database, as `table.column`, that contain a word, in upper or lower case. */
export async function columnsWith({ sql }: TestDatabase, word: string): Promise<string[]> {
  const columns = await sql<{ schema: string; table: string; column: string; type: string }>(
    `SELECT c.table_schema AS schema, c.table_name AS table, c.column_name AS column, c.data_type AS type
       FROM information_schema.columns c
       JOIN information_schema.tables t USING (table_schema, table_name)
      WHERE t.table_type = 'BASE TABLE' AND c.table_schema NOT IN ('pg_catalog', 'information_schema')
        AND c.data_type = ANY ($1)
      ORDER BY 1, 2, 3`,
    [WORDED],
  );
  const found: string[] = [];
  for (const { schema, table, column, type } of columns) {
    const words = type === 'bytea' ? `encode("${column}", 'escape')` : `"${column}"::text`;
    const rows = await sql(`SELECT 1 FROM "${schema}"."${table}" WHERE ${words} ILIKE $1 LIMIT 1`, [
      `%${word}%`,
    ]);
    if (rows.length > 0) found.push(`${table}.${column}`);
  }
  return found;
}

/** The files of a folder and of those in it whose name or bytes hold a word. */
export async function filesWith(folder: string, word: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    if (path.includes(word) || (await readFile(path)).includes(word)) found.push(path);
  }
  return found;
}
