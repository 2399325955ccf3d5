import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { migrationsOf, PLAIN_TEXT, sequencesOf, type Table, tablesOf } from '#cli/backup/catalogue';
import { fingerprints } from '#cli/backup/keys';
import { type KeptFile, type KeptTable, type Manifest, tableFile, writeManifest } from '#cli/backup/manifest';
import { RowSum } from '#cli/backup/row-sum';
import type { Env } from '#platform/config/env';
import { type FileStore, keyOf } from '#platform/files/file-store';
import { MissingFileError } from '#platform/files/missing-file';

/** What a backup is made of. */
export interface Source {
  readonly url: string;
  readonly files: FileStore;
  readonly env: Env;
  readonly version: string;
}

/**
 * Writes a backup into a new folder: the database as it was at one moment, while the product keeps running, and the
 * files that it names. It grows aside and gets its name when it is whole.
 */
export async function takeBackup(
  source: Source,
  folder: string,
  say: (line: string) => void,
): Promise<Manifest> {
  const there = await readdir(folder).catch(() => []);
  if (there.length > 0) throw new Error(`${folder} is not empty: name a new folder.`);
  const aside = `${folder}.part`;
  await rm(aside, { recursive: true, force: true });
  await mkdir(join(aside, 'tables'), { recursive: true, mode: 0o700 });
  const client = new pg.Client({ connectionString: source.url });
  await client.connect();
  try {
    const manifest = await write(client, source, aside, say);
    await rm(folder, { recursive: true, force: true });
    await rename(aside, folder);
    return manifest;
  } finally {
    await client.end();
  }
}

async function write(
  client: pg.Client,
  { files, env, version }: Source,
  folder: string,
  say: (line: string) => void,
): Promise<Manifest> {
  await client.query(PLAIN_TEXT);
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  const madeAt = new Date().toISOString();
  const migrations = await migrationsOf(client);
  if (migrations.length === 0)
    throw new Error('The database has not been prepared: there is nothing to back up.');
  const tables: KeptTable[] = [];
  for (const table of await tablesOf(client)) tables.push(await writeTable(client, table, folder));
  const sequences = await sequencesOf(client);
  say(`Database: ${tables.length} tables, ${tables.reduce((sum, { rows }) => sum + rows, 0)} rows`);
  const kept = await writeFiles(client, files, folder);
  await client.query('COMMIT');
  say(`Files: ${kept.files.length}`);
  const manifest: Manifest = {
    format: 1,
    version,
    madeAt,
    migrations,
    tables,
    sequences,
    ...kept,
    keys: fingerprints(env),
  };
  await writeManifest(folder, manifest);
  return manifest;
}

async function writeTable(client: pg.Client, { name, columns }: Table, folder: string): Promise<KeptTable> {
  const rows = client.query(copyTo(`COPY (SELECT ${columns.join(', ')} FROM ${name}) TO STDOUT`));
  const sum = new RowSum();
  const file = createWriteStream(tableFile(folder, name), { mode: 0o600 });
  await pipeline(rows, sum, createGzip({ level: 4 }), file);
  return { name, columns, ...sum.sum() };
}

/** One file after another, so that no more than one is ever in memory. */
async function writeFiles(
  client: pg.Client,
  store: FileStore,
  folder: string,
): Promise<Pick<Manifest, 'files' | 'missingFiles'>> {
  const { rows } = await client.query<{ id: string }>('SELECT id FROM stored_file ORDER BY id');
  const files: KeptFile[] = [];
  const missingFiles: string[] = [];
  for (const { id } of rows) {
    const bytes = await store.get(keyOf(id)).catch(unlessMissing);
    if (!bytes) {
      missingFiles.push(id);
      continue;
    }
    const at = join(folder, keyOf(id));
    await mkdir(dirname(at), { recursive: true, mode: 0o700 });
    await writeFile(at, bytes, { mode: 0o600 });
    files.push({ id, size: bytes.length, digest: sha256(bytes) });
  }
  return { files, missingFiles };
}

function unlessMissing(error: unknown): null {
  if (error instanceof MissingFileError) return null;
  throw error;
}

/** SHA-256, hexadecimal. */
export const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
