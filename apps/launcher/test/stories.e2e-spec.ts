import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freePort } from '#platform/embedded/free-port';
import { runCommandProcess, startProcess, stopProcess } from '#testing/processes';
import { type TestDatabase, testDatabase } from '#testing/test-database';
import { testRedis } from '#testing/test-redis';

describe('the stories of the demonstration, played over processes of their own', () => {
  let database: TestDatabase;
  let dataDir: string;
  let settings: Record<string, string>;
  const processes: ChildProcess[] = [];

  beforeAll(async () => {
    database = await testDatabase();
    dataDir = await mkdtemp(join(tmpdir(), 'skillroots-stories-'));
    const redis = await testRedis();
    const port = await freePort(0);
    settings = {
      DATABASE_URL: database.url,
      DATA_DIR: dataDir,
      PORT: String(port),
      DEMO: 'on',
      ...(redis && { REDIS_URL: redis }),
    };
    expect((await runCommandProcess('prepare', [], settings)).code).toBe(0);
    // On Redis two workers share the work; without it one does, as with `npm start`.
    const apps = ['api', 'worker', ...(redis ? (['worker'] as const) : [])] as const;
    for (const app of apps) processes.push(await startProcess(app, settings));
  });
  afterAll(async () => {
    await Promise.all(processes.map((child) => stopProcess(child)));
    await database.drop();
    await rm(dataDir, { recursive: true, force: true });
  });

  const play = (...args: string[]) => runCommandProcess('demo', args, settings);

  it('goes to the follow-up after a year, through silence, reserve list and early end, and compares prices', async () => {
    const past = (await database.sql<{ id: string }>('SELECT id FROM placement')).map(({ id }) => id);
    const { code, printed } = await play();
    expect(printed.slice(-2_000)).toMatch(/The story is complete/);
    expect(code).toBe(0);
    const states = await database.sql<{ state: string; count: number }>(
      `SELECT state, count(*)::int FROM placement WHERE id <> ALL ($1) GROUP BY state ORDER BY state`,
      [past],
    );
    expect(states).toEqual([
      { state: 'CLOSED', count: 1 },
      { state: 'LAPSED', count: 1 },
      { state: 'TERMINATED_EARLY', count: 1 },
    ]);
    expect(await database.sql(`SELECT way, count(*)::int FROM corridor_crossing GROUP BY way`)).toEqual([
      { way: 'FELL', count: 1 },
    ]);
    const heard = await database.sql(
      `SELECT a.email FROM notification n JOIN account a ON a.id = n.recipient_id
        WHERE n.message = 'corridor.fell' AND n.channel = 'IN_APP' ORDER BY 1`,
    );
    expect(heard).toEqual([{ email: 'abena@skillroots.example' }, { email: 'kofi@skillroots.example' }]);
    const lost = await database.sql(
      `SELECT state, channel FROM notification WHERE state NOT IN ('SENT', 'HELD') AND not_before < now()`,
    );
    expect(lost).toEqual([]);
  });

  it('can be played and prepared again on the same data, years later by its clock', async () => {
    expect((await runCommandProcess('prepare', [], settings)).code).toBe(0);
    for (const story of ['unhappy', 'money', 'gap', 'help'])
      expect((await play('--story', story)).code).toBe(0);
  });

  it('says what it does, and fails with a code when it cannot', async () => {
    expect(await play('--help')).toMatchObject({
      code: 0,
      printed: expect.stringContaining('--story placement|unhappy|money|gap|help|all'),
    });
    expect((await play('--story', 'merry')).code).toBe(2);
    expect((await play('--url', 'http://127.0.0.1:9')).code).toBe(1);
  });
});
