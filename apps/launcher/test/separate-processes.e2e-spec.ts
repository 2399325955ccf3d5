import type { ChildProcess } from 'node:child_process';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { freePort } from '#platform/embedded/free-port';
import { startProcess, stopProcess } from '#testing/processes';
import { type TestDatabase, testDatabase } from '#testing/test-database';
import { testRedis } from '#testing/test-redis';

let database: TestDatabase;
let settings: Record<string, string>;
const running: ChildProcess[] = [];

beforeAll(async () => {
  database = await testDatabase();
  const redis = await testRedis();
  settings = { DATABASE_URL: database.url, ...(redis && { REDIS_URL: redis }) };
});
afterAll(() => database.drop());
afterEach(() => Promise.all(running.splice(0).map((child) => stopProcess(child))));

async function start(app: 'api' | 'worker', env: Record<string, string> = {}): Promise<ChildProcess> {
  const child = await startProcess(app, { ...settings, ...env });
  running.push(child);
  return child;
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
    expect(await Promise.all(processes.map((child) => stopProcess(child)))).toEqual([0, 0, 0, 0]);
  });

  it.each(['api', 'worker'] as const)('refuse production half set: %s', async (app) => {
    await expect(start(app, { NODE_ENV: 'production' })).rejects.toThrow(`${app} has ended`);
  });

  it('say what production goes without, and that their database user may do too much', async () => {
    let log = '';
    const env = { ...settings, NODE_ENV: 'production', WAIVE: 'https,smtp,concerns-key' };
    running.push(await startProcess('worker', env, (part) => (log += part)));
    for (const waiver of ['https', 'smtp', 'concerns-key'])
      expect(log).toContain(`production goes without ${waiver}: `);
    expect(log).toContain('the user of DATABASE_URL is a superuser');
  });
});
