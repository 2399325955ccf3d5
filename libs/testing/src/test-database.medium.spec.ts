import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestDatabase, testDatabase } from '#testing/test-database';

describe('databases for tests', () => {
  let one: TestDatabase;
  let other: TestDatabase;

  beforeAll(async () => {
    [one, other] = await Promise.all([testDatabase(), testDatabase()]);
  });
  afterAll(() => Promise.all([one.drop(), other.drop()]));

  it('are migrated', async () => {
    const [row] = await one.sql<{ n: number }>('SELECT count(*)::int AS n FROM migrations');
    expect(row?.n).toBeGreaterThan(0);
  });

  it('do not see one another', async () => {
    await one.sql('CREATE TABLE mine AS SELECT 1 AS n');
    await expect(other.sql('SELECT n FROM mine')).rejects.toThrow('does not exist');
  });

  it('are gone when dropped, even with a connection open', async () => {
    const third = await testDatabase();
    await third.sql('SELECT 1');
    const name = new URL(third.url).pathname.slice(1);
    await third.drop();
    expect(await one.sql('SELECT datname FROM pg_database WHERE datname = $1', [name])).toEqual([]);
  });
});
