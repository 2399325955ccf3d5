import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { freePort } from '#platform/embedded/free-port';
import { testDatabase, type TestDatabase } from '#testing/test-database';
import { testRedis } from '#testing/test-redis';

let database: TestDatabase;
let settings: Record<string, string>;
const running: ChildProcess[] = [];

beforeAll(async () => {
  database = await testDatabase();
  const redis = await testRedis();
  settings = { DATABASE_URL: database.url, LOG_LEVEL: 'info', ...(redis && { REDIS_URL: redis }) };
});
afterAll(() => database.drop());
afterEach(() => Promise.all(running.splice(0).map(stop)));

/** Starts one process of the product as `npm run start:…` does, and waits until its log says that it has started. */
async function start(app: 'api' | 'worker', env: Record<string, string> = {}): Promise<ChildProcess> {
  const script = join(process.cwd(), 'dist/apps', app, 'src/main.js');
  const child = spawn(process.execPath, [script], {
    env: { PATH: process.env['PATH'], ...settings, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.push(child);
  for await (const part of child.stdout) if (String(part).includes('"started"')) return child;
  throw new Error(`${app} has ended`);
}

async function stop(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null) {
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  }
  return child.exitCode;
}

const get = (port: number, path: string): Promise<number> =>
  fetch(`http://127.0.0.1:${port}${path}`).then(
    (response) => response.status,
    () => 0,
  );

describe('API and worker as processes of their own', () => {
  it('run side by side on one database, and each stops in order', async () => {
    const ports = [await freePort(0), await freePort(0)];
    const processes = await Promise.all([
      ...ports.map((port) => start('api', { PORT: String(port) })),
      start('worker'),
      start('worker'),
    ]);
    expect(await Promise.all(ports.map((port) => get(port, '/ready')))).toEqual([200, 200]);
    expect(await Promise.all(processes.map(stop))).toEqual([0, 0, 0, 0]);
  });
});
