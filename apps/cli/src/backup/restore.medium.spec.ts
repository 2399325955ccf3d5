import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readManifest } from '#cli/backup/manifest';
import { restoreBackup } from '#cli/backup/restore';
import { takeBackup } from '#cli/backup/take';
import { migrate, MIGRATION_NAMES } from '#features/data-source';
import { readEnv } from '#platform/config/env';
import { LocalFiles } from '#platform/files/local-files';
import { type TestDatabase, testDatabase } from '#testing/test-database';

const timeOf = (migration: string): number => Number(migration.slice(-13));
const byTime = [...MIGRATION_NAMES].sort((a, b) => timeOf(a) - timeOf(b));
const OLDER = byTime.slice(0, -1);

let folder: string;
const databases: TestDatabase[] = [];
const quiet = () => undefined;

async function emptyDatabase(): Promise<TestDatabase> {
  const database = await testDatabase();
  databases.push(database);
  for (const statement of [
    'DROP SCHEMA public CASCADE',
    'DROP SCHEMA safeguarding CASCADE',
    'CREATE SCHEMA public',
  ])
    await database.sql(statement);
  return database;
}

const connections = (database: TestDatabase) =>
  database.sql('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'skillroots-older-'));
});
afterAll(async () => {
  await Promise.all(databases.map((database) => database.drop()));
  await rm(folder, { recursive: true });
});

it('brings a backup of an older version to this one, and refuses to go back', async () => {
  const older = await emptyDatabase();
  await migrate(older.url, OLDER);
  const id = randomUUID();
  await older.sql(
    `INSERT INTO domain_event (id, name, aggregate_type, aggregate_id, aggregate_version, actor_id, data, occurred_at)
     VALUES ($1, 'account.restored', 'account', $1, 1, 'system:test', '{}', now())`,
    [id],
  );
  const place = join(folder, 'backup');
  const files = new LocalFiles(folder);
  await takeBackup({ url: older.url, files, env: readEnv({}), version: '0' }, place, quiet);
  const manifest = await readManifest(place);
  expect([...manifest.migrations].sort()).toEqual([...OLDER].sort());

  const target = await emptyDatabase();
  await connections(target).catch(quiet);
  await restoreBackup(place, manifest, { url: target.url, files, replace: false }, quiet);
  expect(await target.sql('SELECT id FROM domain_event')).toEqual([{ id }]);
  const applied = await target.sql<{ name: string }>('SELECT name FROM migrations');
  expect(applied.map(({ name }) => name).sort()).toEqual([...MIGRATION_NAMES].sort());

  const newer = await testDatabase();
  databases.push(newer);
  await expect(
    restoreBackup(place, manifest, { url: newer.url, files, replace: true }, quiet),
  ).rejects.toThrow('of a newer version than the backup');
});
