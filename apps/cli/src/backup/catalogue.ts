import type pg from 'pg';

/** A table of the product with the columns that hold something of their own. */
export interface Table {
  /** With its schema, as PostgreSQL quotes it. */
  readonly name: string;
  /** Quoted; without those that the database computes. */
  readonly columns: readonly string[];
}

/** Tables that no backup holds, and why. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'public.migrations': 'which migrations were applied is in the manifest; a restore applies them',
  'public.rate_limit': 'attempts of the last quarter of an hour',
};

/** The schema of the queue, which its library makes. Its jobs follow from events and from deadlines, so no backup holds them. */
export const QUEUE_SCHEMA = 'bullmq';

/** Text of values that does not depend on the settings of a server or a session. */
export const PLAIN_TEXT = `
  SET datestyle = 'ISO, YMD'; SET intervalstyle = 'postgres'; SET timezone = 'UTC'; SET extra_float_digits = 1;
  SET bytea_output = 'hex'; SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0;
  SET client_encoding = 'UTF8'; SET search_path = public`;

/** Every table that is backed up, by name. */
export async function tablesOf(client: pg.Client): Promise<readonly Table[]> {
  const { rows } = await client.query<{ name: string; columns: string[] }>(
    `SELECT format('%I.%I', n.nspname, c.relname) AS name,
            array_agg(quote_ident(a.attname) ORDER BY a.attname)::text[] AS columns
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
      WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition
        AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname NOT IN ('information_schema', $1)
        AND NOT format('%I.%I', n.nspname, c.relname) = ANY($2::text[])
      GROUP BY 1 ORDER BY 1`,
    [QUEUE_SCHEMA, Object.keys(LEFT_OUT)],
  );
  return rows;
}

/** The sequences behind the columns of these tables, with what they have given out. */
export async function sequencesOf(
  client: pg.Client,
): Promise<Readonly<Record<string, readonly [string, boolean]>>> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, sequencename) AS name FROM pg_sequences WHERE schemaname <> $1 ORDER BY 1`,
    [QUEUE_SCHEMA],
  );
  const values: Record<string, readonly [string, boolean]> = {};
  for (const { name } of rows) {
    const answer = await client.query<{ last: string; called: boolean }>(
      `SELECT last_value::text AS last, is_called AS called FROM ${name}`,
    );
    const row = answer.rows[0];
    if (row) values[name] = [row.last, row.called];
  }
  return values;
}

/** The migrations that were applied, oldest first; none in an empty database. */
export async function migrationsOf(client: pg.Client): Promise<readonly string[]> {
  const { rows: found } = await client.query(`SELECT WHERE to_regclass('public.migrations') IS NOT NULL`);
  if (found.length === 0) return [];
  const { rows } = await client.query<{ name: string }>('SELECT name FROM public.migrations ORDER BY id');
  return rows.map(({ name }) => name);
}
