import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createConnection } from 'node:net';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { createDataSource, migrate } from '#features/data-source';
import type { Tx } from '#platform/db/tx';
import type { DeskAnswer } from '#testing/jest-setup';

/** A migrated, empty database of one test file. */
export interface TestDatabase {
  url: string;
  /** Rows of one statement, for what a test looks at behind the product's back. */
  sql<Row extends object = Record<string, unknown>>(
    statement: string,
    values?: readonly unknown[],
  ): Promise<Row[]>;
  /** One transaction over the product's own rows, for what a test begins with. */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Drops the database, whoever is still connected. Call it in `afterAll`. */
  drop(): Promise<void>;
}

/**
 * Makes a database of its own for a test file: a copy of a template that is migrated once a run, from the sources.
 * It lives on the run's embedded PostgreSQL, or on the server of `TEST_DATABASE_URL`.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const { url, prefix } = await askDesk();
  const name = prefix + randomBytes(6).toString('hex');
  await withClient(url, async (server) => {
    const template = await migratedTemplate(server, url, prefix);
    await server.query(`CREATE DATABASE "${name}" TEMPLATE "${template}" STRATEGY file_copy`);
  });
  const pool = new pg.Pool({ connectionString: onDatabase(url, name), max: 2 });
  // Dropping ends its idle connections, which the pool would report as an error.
  pool.on('error', () => undefined);
  let rows: ReturnType<typeof openRows> | undefined;
  return {
    url: onDatabase(url, name),
    write: async (work) =>
      (await (rows ??= openRows(onDatabase(url, name)))).transaction((tx) => work(tx as Tx)),
    sql: async (statement, values = []) => (await pool.query(statement, [...values])).rows as never,
    drop: async () => {
      await pool.end();
      await (await rows)?.destroy();
      await withClient(url, (server) => server.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`));
    },
  };
}

const openRows = (url: string) => createDataSource(url, 2).initialize();

/** Arbitrary, but the same for every test process. */
const TEMPLATE_LOCK = 7_263_402;

/** The template of this run. The first who asks makes it; it gets its name when it is whole. */
async function migratedTemplate(server: pg.Client, url: string, prefix: string): Promise<string> {
  const template = `${prefix}template`;
  const half = `${template}_half`;
  await server.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
  try {
    const { rowCount } = await server.query('SELECT 1 FROM pg_database WHERE datname = $1', [template]);
    if (rowCount) return template;
    await server.query(`DROP DATABASE IF EXISTS "${half}" WITH (FORCE)`);
    await server.query(`CREATE DATABASE "${half}"`);
    await migrate(onDatabase(url, half));
    await server.query(`ALTER DATABASE "${half}" RENAME TO "${template}"`);
    return template;
  } finally {
    await server.query('SELECT pg_advisory_unlock($1)', [TEMPLATE_LOCK]);
  }
}

async function askDesk(): Promise<DeskAnswer> {
  const socket = process.env['SKILLROOTS_TEST_DESK'];
  if (!socket)
    throw new Error('Databases for tests are given out by a run of Jest (globalSetup of jest.config.ts).');
  const desk = createConnection(socket);
  await once(desk, 'connect');
  const answer = JSON.parse(await text(desk)) as DeskAnswer & { problem?: string };
  if (answer.problem) throw new Error(`No database for tests: ${answer.problem}`);
  return answer;
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function onDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}
