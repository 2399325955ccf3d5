import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { FairPool } from '#platform/shares/fair-pool';
import { CrowdedError } from '#platform/shares/fair-queue';
import { asRequest, type RequestWork, requestWork, type WorkClass } from '#platform/shares/request-work';
import { type TestDatabase, testDatabase } from '#testing/test-database';

/** A lock that the test holds: whoever wants it too works until the test lets go. */
const LOCK = 4_711;
const WAIT = `SELECT pg_advisory_xact_lock_shared(${LOCK})`;

describe('a shared pool of five', () => {
  let database: TestDatabase;
  let pool: FairPool;
  let pending: Promise<unknown>[] = [];
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.drop());
  beforeEach(() => {
    pool = new FairPool({ connectionString: database.url, max: 5 });
    pending = [];
  });

  const as = <T>(caller: string, workClass: WorkClass, work: (own: RequestWork) => Promise<T>): Promise<T> =>
    asRequest(caller, () => {
      const own = requestWork() as RequestWork;
      own.workClass = workClass;
      return work(own);
    });

  /** Runs `meanwhile` while that many requests of a class work, or wait for their turn. */
  const during = async (
    crowds: readonly (readonly [WorkClass, number])[],
    meanwhile: () => Promise<void>,
  ): Promise<void> => {
    const holder = await pool.connect();
    await holder.query(`SELECT pg_advisory_lock(${LOCK})`);
    for (const [workClass, size] of crowds)
      for (let i = 0; i < size; i += 1)
        pending.push(as(`${workClass} ${i}`, workClass, () => pool.query(WAIT)));
    await meanwhile();
    await holder.query(`SELECT pg_advisory_unlock(${LOCK})`);
    holder.release();
    await Promise.all(pending);
    await pool.end();
  };

  it('keeps a connection for prompt work however much else waits', async () => {
    await during([['HEAVY', 10]], async () => {
      const { rows } = await as('me', 'PROMPT', () => pool.query('SELECT 1 AS one'));
      expect(rows).toEqual([{ one: 1 }]);
      // Figures hold one connection, so that a list is read too.
      expect((await as('you', 'LIST', () => pool.query('SELECT 1'))).rowCount).toBe(1);
    });
  });

  it('lends a class no more than its share', async () => {
    await during([['LIST', 8]], async () => {
      const working = async (): Promise<number> => {
        const [row] = await database.sql<{ n: number }>(
          `SELECT count(*)::int AS n FROM pg_stat_activity WHERE query = $1 AND state = 'active' AND datname = current_database()`,
          [WAIT],
        );
        return row?.n ?? 0;
      };
      while ((await working()) < 3) await new Promise(setImmediate);
      await as('me', 'PROMPT', () => pool.query('SELECT 1'));
      expect(await working()).toBe(3);
      expect(pool.totalCount).toBe(5); // with the holder of the lock, and the prompt one
    });
  });

  it('counts the statements of each request for itself', async () => {
    await as('a', 'LIST', async (own) => {
      const client = await pool.connect();
      await client.query('SELECT 1');
      client.release();
      await pool.query('SELECT 2');
      await as('b', 'PROMPT', async (other) => {
        await pool.query('SELECT 3');
        expect(other.statements).toBe(1);
      });
      expect(own.statements).toBe(2);
      expect(own.milliseconds).toBeGreaterThan(0);
    });
    await pool.end();
  });

  it('gives a request nothing more once its time is used up', async () => {
    await as('a', 'PROMPT', async (own) => {
      own.mostMilliseconds = 10;
      own.milliseconds = 11;
      await expect(pool.query('SELECT 1')).rejects.toThrow(CrowdedError);
    });
    await pool.end();
  });
});
