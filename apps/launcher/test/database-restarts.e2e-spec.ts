import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '#platform/embedded/embedded-postgres';
import { freePort } from '#platform/embedded/free-port';

/** How often the database is cut off; `CHAOS_ROUNDS=30` for the long run. */
const ROUNDS = Number(process.env['CHAOS_ROUNDS'] ?? 3);
const WRITERS = 8;

let dataDir: string;
let database: EmbeddedPostgres;
let api: ChildProcess;
let at: string;

const startDatabase = (port: number): Promise<EmbeddedPostgres> => startEmbeddedPostgres({ dataDir, port });

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'skillroots-restarts-'));
  await chmod(dataDir, 0o711);
  database = await startDatabase(0);
  const port = await freePort(0);
  at = `http://127.0.0.1:${port}`;
  const env = {
    PATH: process.env['PATH'],
    DATABASE_URL: database.url,
    PORT: String(port),
    LOG_LEVEL: 'silent',
    BUDGET_SCALE: '1000',
  };
  api = spawn(process.execPath, [join(process.cwd(), 'dist/apps/api/src/main.js')], {
    env,
    stdio: 'inherit',
  });
  await until(() => status('/ready', 200), 30_000);
});

afterAll(async () => {
  const ended = once(api, 'exit');
  api.kill('SIGTERM');
  await ended;
  await database.stop();
  await rm(dataDir, { recursive: true, force: true });
});

async function until(condition: () => Promise<boolean>, withinMs: number): Promise<number> {
  const began = performance.now();
  while (!(await condition())) {
    if (performance.now() - began > withinMs) throw new Error(`not so after ${withinMs} ms`);
    await pause(50);
  }
  return performance.now() - began;
}

const status = (path: string, wanted: number): Promise<boolean> =>
  fetch(at + path, { signal: AbortSignal.timeout(10_000) }).then(
    (response) => response.status === wanted,
    () => false,
  );

/** Registers people until stopped; answers the ids that the product has acknowledged, and every odd refusal. */
async function write(
  stopped: () => boolean,
): Promise<{ acknowledged: string[]; odd: string[]; slowestMs: number }> {
  const acknowledged: string[] = [];
  const odd: string[] = [];
  let slowestMs = 0;
  while (!stopped()) {
    const began = performance.now();
    const input = {
      email: `${randomUUID()}@example.org`,
      password: 'long enough to be good',
      displayName: 'Someone',
      locale: 'en',
      timeZone: 'UTC',
    };
    const response = await fetch(`${at}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: 'mutation ($input: RegisterInput!) { register(input: $input) }',
        variables: { input },
      }),
    });
    const { data, errors } = (await response.json()) as {
      data?: { register: string } | null;
      errors?: { extensions: { code: string } }[];
    };
    slowestMs = Math.max(slowestMs, performance.now() - began);
    if (data) acknowledged.push(data.register);
    else if (errors?.[0]?.extensions.code !== 'BUSY') odd.push(JSON.stringify(errors));
  }
  return { acknowledged, odd, slowestMs };
}

async function serverPid(): Promise<number> {
  const [pid] = (await readFile(join(dataDir, 'postgres/data/postmaster.pid'), 'utf8')).split('\n');
  return Number(pid);
}

async function cutOff(): Promise<void> {
  process.kill(await serverPid(), 'SIGQUIT');
  await database.ended;
}

/** The server and the processes that serve its connections. */
async function databaseProcesses(): Promise<number[]> {
  const server = await serverPid();
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  const children = rows
    .map((row) => row.trim().split(/\s+/).map(Number))
    .filter(([, parent]) => parent === server);
  return [server, ...children.map(([pid = 0]) => pid)];
}

describe('a database', () => {
  it(
    'that is cut off again and again loses no write that was acknowledged, and the product recovers unaided',
    async () => {
      let stopped = false;
      const writers = Array.from({ length: WRITERS }, () => write(() => stopped));
      const recoveries: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        await pause(500 + 100 * (round % 5));
        await cutOff();
        await until(() => status('/ready', 503), 5_000);
        expect(await status('/live', 200)).toBe(true);
        database = await startDatabase(database.port);
        recoveries.push(await until(() => status('/ready', 200), 10_000));
      }
      await pause(500);
      stopped = true;
      const results = await Promise.all(writers);

      const acknowledged = results.flatMap((result) => result.acknowledged);
      const client = new pg.Client({ connectionString: database.url });
      await client.connect();
      const { rows } = await client.query<{ id: string }>('SELECT id FROM account WHERE id = ANY($1)', [
        acknowledged,
      ]);
      await client.end();
      process.stdout.write(
        `${ROUNDS} cuts, ${acknowledged.length} acknowledged writes, ${acknowledged.length - rows.length} lost, ` +
          `slowest recovery ${Math.max(...recoveries).toFixed(0)} ms, ` +
          `slowest request ${Math.max(...results.map(({ slowestMs }) => slowestMs)).toFixed(0)} ms\n`,
      );
      expect(acknowledged.length).toBeGreaterThan(ROUNDS);
      expect(rows).toHaveLength(acknowledged.length);
      expect(results.flatMap(({ odd }) => odd)).toEqual([]);
    },
    60_000 + ROUNDS * 20_000,
  );

  it('that hangs is reported within five seconds, and is used again when it answers', async () => {
    const servers = await databaseProcesses();
    for (const pid of servers) process.kill(pid, 'SIGSTOP');
    try {
      await until(() => status('/ready', 503), 5_000);
      expect(await status('/live', 200)).toBe(true);
    } finally {
      for (const pid of servers) process.kill(pid, 'SIGCONT');
    }
    await until(() => status('/ready', 200), 10_000);
  });
});
