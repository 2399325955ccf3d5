import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { BenchDatabase } from '#cli/bench-database';
import { say } from '#cli/command';

/** Starts a process of the product on a benchmark's database, and waits until it is ready. */
export async function start(
  app: 'api' | 'worker',
  { url, folder }: BenchDatabase,
  port: number,
): Promise<ChildProcess> {
  say(`Starting: ${app}`);
  const script = fileURLToPath(
    app === 'api' ? import.meta.resolve('#api/main') : import.meta.resolve('#worker/main'),
  );
  const env = {
    PATH: process.env['PATH'],
    DATABASE_URL: url,
    DATA_DIR: folder,
    PORT: String(port),
    LOG_LEVEL: 'error',
    NODE_ENV: 'test',
    DEMO: 'false',
    CONCERNS_KEY: randomBytes(32).toString('base64'),
    TRUSTED_PROXIES: '127.0.0.1',
  };
  const child = fork(script, { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const ended = once(child, 'exit').then(() => {
    throw new Error(`The ${app} has ended.`);
  });
  await Promise.race([once(child, 'message'), ended]);
  ended.catch(() => undefined);
  return child;
}

/** Stops it, and waits until it has ended. */
export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}
