import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '#platform/embedded/free-port';
import { clientOf } from '#testing/api-client';
import type { RunningProduct } from '#testing/running-product';
import { testDatabase } from '#testing/test-database';

const LAUNCHER = join(process.cwd(), 'dist/apps/launcher/src/main.js');
/** Everyone's password in the demonstration of the tests. */
export const DEMO_PASSWORD = 'seven-lanterns-at-the-harbour';

const READY = 'Skillroots is ready at';

/**
 * Starts the built product as `npm start` does, in processes of its own, with its demonstration: on a database, a port
 * and a folder that are gone afterwards. Throws with what the launcher has printed when it ends before it is ready.
 */
export async function startBuiltProduct(settings: Record<string, string> = {}): Promise<RunningProduct> {
  const database = await testDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'skillroots-built-'));
  const port = await freePort(0);
  const env = {
    PATH: process.env['PATH'],
    DATA_DIR: dataDir,
    PORT: String(port),
    BUDGET_SCALE: '1000',
    DATABASE_URL: database.url,
  };
  const launcher = spawn(process.execPath, [LAUNCHER], {
    env: { ...env, DEMO: 'small', DEMO_PASSWORD, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const url = `http://localhost:${port}`;
  const stop = async (): Promise<void> => {
    await end(launcher);
    await database.drop();
    await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
  };
  await ready(launcher).catch(async (problem: unknown) => {
    await stop();
    throw problem;
  });
  return { url, database, ...clientOf(url), stop };
}

function ready(launcher: ChildProcess): Promise<void> {
  let printed = '';
  return new Promise((resolve, reject) => {
    for (const stream of [launcher.stdout, launcher.stderr])
      stream?.on('data', (part: Buffer) => {
        printed += part.toString();
        if (printed.includes(READY)) resolve();
      });
    launcher.once('exit', () => reject(new Error(`The product ended before it was ready:\n${printed}`)));
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}
