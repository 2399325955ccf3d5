import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { prepared } from '#platform/db/prepared';
import { watchedPool } from '#platform/db/watched-client';
import { type TestDatabase, testDatabase } from '#testing/test-database';

describe('statements that are marked as prepared', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  beforeAll(async () => {
    database = await testDatabase();
    pool = watchedPool({ connectionString: database.url, max: 1 }, 5_000);
  });
  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  const planned = async (): Promise<string[]> => {
    const { rows } = await pool.query<{ statement: string }>(
      'SELECT statement FROM pg_prepared_statements ORDER BY 1',
    );
    return rows.map(({ statement }) => statement);
  };

  it('are planned once by a connection, whatever the values and how many there are', async () => {
    const sql = prepared('SELECT n FROM generate_series(1, 9) AS n WHERE n = ANY($1::int[]) ORDER BY n');
    const seen = [];
    for (const values of [[1], [2, 3], []]) {
      const { rows } = await pool.query<{ n: number }>(sql, [values]);
      seen.push(rows.map(({ n }) => n));
    }
    expect(seen).toEqual([[1], [2, 3], []]);
    expect(await planned()).toEqual([sql]);
  });

  it('are the only ones: what is not marked leaves nothing behind', async () => {
    const before = await planned();
    await pool.query('SELECT $1::int + 1', [1]);
    expect(await planned()).toEqual(before);
  });
});
