import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { STAFF } from '#features/demonstration/cast';
import { demonstrationPassword, knownPassword } from '#features/demonstration/demonstration-password';
import { firstLoad } from '#features/demonstration/first-load';
import { readEnv } from '#platform/config/env';
import { verifyPassword } from '#platform/security/secrets';
import { type TestDatabase, testDatabase } from '#testing/test-database';

describe('the password of the demonstration', () => {
  let database: TestDatabase;
  let folder: string;
  beforeAll(async () => {
    database = await testDatabase();
    folder = await mkdtemp(join(tmpdir(), 'skillroots-password-'));
  });
  afterAll(async () => {
    await database.drop();
    await rm(folder, { recursive: true });
  });

  const settings = (name: string, more = {}) =>
    readEnv({ DATA_DIR: join(folder, name), DATABASE_URL: database.url, LOG_LEVEL: 'error', ...more });
  const load = (name: string, more = {}) => firstLoad(settings(name, more), (_, work) => work());
  /** How many of the staff have this password. */
  const staffWith = async (password: string): Promise<number> => {
    const rows = await database.sql<{ hash: string }>(
      `SELECT password_hash AS hash FROM account WHERE id IN (SELECT account_id FROM staff_grant)`,
    );
    const fits = await Promise.all(rows.map(({ hash }) => verifyPassword(hash, password)));
    return fits.filter(Boolean).length;
  };

  it('is made once, at random, and kept for the product alone', async () => {
    expect(await knownPassword(settings('one'))).toBeNull();
    const [first, second] = await Promise.all([
      demonstrationPassword(settings('one')),
      demonstrationPassword(settings('one')),
    ]);
    expect(first).toMatch(/^[\w-]{16}$/);
    expect(second).toBe(first);
    expect(await demonstrationPassword(settings('two'))).not.toBe(first);
    expect((await stat(join(folder, 'one/demo-password'))).mode & 0o777).toBe(0o600);
  });

  it('is that of everyone, also after a start from another folder or with a setting', async () => {
    await load('one');
    const first = (await readFile(join(folder, 'one/demo-password'), 'utf8')).trim();
    expect(await staffWith(first)).toBe(STAFF.length);

    await load('three');
    expect(await staffWith(first)).toBe(0);
    expect(await staffWith((await knownPassword(settings('three'))) ?? '')).toBe(STAFF.length);

    const DEMO_PASSWORD = 'three-herons-by-the-old-bridge';
    await load('three', { DEMO_PASSWORD });
    expect(await staffWith(DEMO_PASSWORD)).toBe(STAFF.length);
  });
});
