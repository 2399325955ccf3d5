import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { migrationsOf, PLAIN_TEXT, QUEUE_SCHEMA, tablesOf } from '#cli/backup/catalogue';
import { type KeptFile, type KeptTable, type Manifest, tableFile, type TableSum } from '#cli/backup/manifest';
import { RowSum } from '#cli/backup/row-sum';
import { sha256 } from '#cli/backup/take';
import { migrate, MIGRATION_NAMES } from '#features/data-source';
import { type FileStore, keyOf } from '#platform/files/file-store';

/** Where a backup goes. */
export interface Target {
  readonly url: string;
  readonly files: FileStore;
  /** Whether what is there may be replaced. */
  readonly replace: boolean;
}

/** Why this version of the product cannot read the backup; null when it can. */
function versionProblem({ migrations, version }: Manifest): string | null {
  const unknown = migrations.filter((name) => !MIGRATION_NAMES.includes(name));
  if (unknown.length === 0) return null;
  return `The backup is of version ${version} and has migrations that are not known here (${unknown.join(', ')}): use that version or a newer one.`;
}

/**
 * Puts a backup into a database and a file store: the whole database or nothing of it, in one transaction, with every
 * row summed up on its way and again as the database gives it back. A backup of an older version is brought to this
 * one at the end. Throws a plain sentence.
 */
export async function restoreBackup(
  folder: string,
  manifest: Manifest,
  target: Target,
  say: (line: string) => void,
): Promise<void> {
  const problem = versionProblem(manifest);
  if (problem) throw new Error(problem);
  for (const file of manifest.files) await wholeFile(folder, file);
  await migrate(target.url, manifest.migrations);
  const client = new pg.Client({ connectionString: target.url });
  await client.connect();
  try {
    await client.query(PLAIN_TEXT);
    await assertFree(client, manifest, target.replace);
    await client.query('BEGIN');
    await fill(client, folder, manifest);
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
  say(`Database: ${manifest.tables.length} tables, as in the backup`);
  for (const file of manifest.files) await target.files.put(keyOf(file.id), await wholeFile(folder, file));
  say(`Files: ${manifest.files.length}`);
  const later = await migrate(target.url);
  if (later.length > 0) say(`Brought to this version: ${later.join(', ')}`);
}

/** Nothing may be lost that nobody has named, and nobody may write meanwhile. */
async function assertFree(client: pg.Client, { migrations }: Manifest, replace: boolean): Promise<void> {
  const { rows: others } = await client.query(
    `SELECT FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
        AND backend_type = 'client backend'`,
  );
  if (others.length > 0)
    throw new Error('Something else is connected to the database: stop the product first.');
  const { rows: used } = await client.query('SELECT FROM account LIMIT 1');
  if (used.length > 0 && !replace)
    throw new Error('The database has accounts. To lose what is in it, add --replace.');
  const newer = (await migrationsOf(client)).filter((name) => !migrations.includes(name));
  if (newer.length > 0)
    throw new Error('The database is of a newer version than the backup: name an empty one.');
}

async function fill(client: pg.Client, folder: string, manifest: Manifest): Promise<void> {
  const tables = await tablesOf(client);
  const known = new Set(tables.map(({ name }) => name));
  const strange = manifest.tables.find(({ name }) => !known.has(name));
  if (strange) throw new Error(`The backup has a table that its version does not know: ${strange.name}.`);
  const links = await foreignKeys(client);
  // Rows come table by table, and as they were: links are checked at the end, and no trigger adds to them.
  for (const { table, name } of links) await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`);
  for (const { name } of tables) await client.query(`ALTER TABLE ${name} DISABLE TRIGGER USER`);
  await client.query(`TRUNCATE ${tables.map(({ name }) => name).join(', ')}`);
  for (const table of manifest.tables) await fillTable(client, folder, table);
  for (const [name, [last, called]] of Object.entries(manifest.sequences))
    await client.query('SELECT setval($1::regclass, $2, $3)', [name, last, called]);
  await askAgain(client);
  for (const { name } of tables) await client.query(`ALTER TABLE ${name} ENABLE TRIGGER USER`);
  for (const { table, name, definition } of links)
    await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition}`);
}

/**
 * The queue is not in the backup: what had been queued shortly before, and perhaps not been done, is queued
 * again, for every job is safe to run twice. Jobs of what came after the backup are of no use any longer.
 */
async function askAgain(client: pg.Client): Promise<void> {
  await client.query(`DROP SCHEMA IF EXISTS ${QUEUE_SCHEMA} CASCADE`);
  await client.query(
    `UPDATE domain_event SET published_at = NULL
      WHERE published_at > (SELECT max(published_at) FROM domain_event) - interval '1 day'`,
  );
}

/** The data of a table, checked as they are read and as the database gives them back. */
async function fillTable(client: pg.Client, folder: string, table: KeptTable): Promise<void> {
  const columns = table.columns.join(', ');
  const read = new RowSum();
  const rows = client.query(copyFrom(`COPY ${table.name} (${columns}) FROM STDIN`));
  await pipeline(createReadStream(tableFile(folder, table.name)), createGunzip(), read, rows).catch(
    (error: Error) => {
      throw new Error(`The table ${table.name} of the backup is damaged: ${error.message}`);
    },
  );
  assertSame(table, read.sum(), 'The backup is damaged');
  const back = new RowSum();
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  await pipeline(
    client.query(copyTo(`COPY (SELECT ${columns} FROM ${table.name}) TO STDOUT`)),
    back,
    nowhere,
  );
  assertSame(table, back.sum(), 'The database gives back other rows');
}

function assertSame(kept: KeptTable, found: TableSum, complaint: string): void {
  if (kept.rows === found.rows && kept.digest === found.digest) return;
  throw new Error(`${complaint}: ${kept.name} should have ${kept.rows} rows with one digest, and does not.`);
}

/** The bytes of a file of the backup. Throws a plain sentence when they are not those of the manifest. */
async function wholeFile(folder: string, { id, size, digest }: KeptFile): Promise<Buffer> {
  const bytes = await readFile(join(folder, keyOf(id))).catch(() => null);
  if (bytes && bytes.length === size && sha256(bytes) === digest) return bytes;
  throw new Error(`The backup is damaged: the file ${id} is ${bytes ? 'altered' : 'missing'}.`);
}

interface ForeignKey {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

async function foreignKeys(client: pg.Client): Promise<readonly ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(
    `SELECT conrelid::regclass::text AS "table", quote_ident(conname) AS name, pg_get_constraintdef(k.oid) AS definition
       FROM pg_constraint k JOIN pg_namespace n ON n.oid = k.connamespace
      WHERE contype = 'f' AND conparentid = 0 AND n.nspname NOT IN ($1, 'information_schema')
        AND n.nspname NOT LIKE 'pg\\_%'
      ORDER BY 1, 2`,
    [QUEUE_SCHEMA],
  );
  return rows;
}
