import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Jest loads this file outside the test runtime, where aliases lead to dist: hence no import of our own at its top.

/** What the desk tells a test process: the server to use and the beginning of every database name of this run. */
export interface DeskAnswer {
  url: string;
  prefix: string;
}

/** One step of closing what a run has opened. */
export type Close = () => Promise<unknown>;

const HOME = 'skillroots-test-';

/** Fast and forgetful: what a test writes need not outlive a power cut. */
const SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '300',
};

/**
 * Jest's `globalSetup`, which demands a default export.
 *
 * Opens a desk, a Unix socket where test processes ask for the database server. The server is started at the first
 * question, so that a run of pure tests starts none; with `TEST_DATABASE_URL` that one is used instead.
 * `jest-teardown` closes it all, the databases of this run with it.
 */
export default async function openTestRun(): Promise<void> {
  await removeAbandoned();
  const home = await mkdtemp(join(tmpdir(), `${HOME}${process.pid}-`));
  // PostgreSQL may run under another account: it must be able to enter, not to look around.
  await chmod(home, 0o711);
  const prefix = `skillroots_test_${process.pid}_`;
  const closing: Close[] = [() => rm(home, { recursive: true, force: true, maxRetries: 5 })];
  const start = async (): Promise<string> => {
    const { url, close } = await startServer(join(home, 'data'), prefix);
    closing.push(close);
    return JSON.stringify({ url, prefix });
  };

  let answer: Promise<string> | undefined;
  const desk = createServer((asker) => {
    asker.on('error', () => undefined);
    answer ??= start().catch((error: unknown) => JSON.stringify({ problem: String(error) }));
    void answer.then((text) => asker.end(text));
  });
  const socket = join(home, 'desk');
  await new Promise<void>((resolve) => desk.listen(socket, resolve));
  process.env['SKILLROOTS_TEST_DESK'] = socket;
  closing.push(() => Promise.resolve(desk.close()));
  Object.assign(globalThis, { testRun: closing });
}

async function startServer(dataDir: string, prefix: string): Promise<{ url: string; close: Close }> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given) return { url: given, close: () => dropAll(given, prefix) };
  const { startEmbeddedPostgres } = await import('#platform/embedded/embedded-postgres');
  const server = await startEmbeddedPostgres({ dataDir, port: 0, settings: SETTINGS });
  return { url: server.url, close: () => server.stop() };
}

async function dropAll(url: string, prefix: string): Promise<void> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const names = await client.query<{ datname: string }>(
    'SELECT datname FROM pg_database WHERE starts_with(datname, $1)',
    [prefix],
  );
  for (const { datname } of names.rows) await client.query(`DROP DATABASE "${datname}" WITH (FORCE)`);
  await client.end();
}

/** Folders of runs that were killed; their servers ended with them. */
async function removeAbandoned(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = name.startsWith(HOME) && parseInt(name.slice(HOME.length), 10);
    if (pid && !isAlive(pid)) await rm(join(tmpdir(), name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
