import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '#platform/embedded/embedded-postgres';
import { freePort } from '#platform/embedded/free-port';

const FAST = { fsync: 'off', shared_buffers: '16MB' };
const FREE = 0;

let dataDir: string;
const started: EmbeddedPostgres[] = [];
const children: ChildProcess[] = [];

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'skillroots-pg-'));
  await chmod(dataDir, 0o711);
});

afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const server of started.splice(0)) await server.stop();
  await rm(dataDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
});

async function start(port = FREE, onStage?: (stage: string) => void): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDir, port, onStage, settings: FAST });
  started.push(server);
  return server;
}

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query({ text: sql, rowMode: 'array' });
  await client.end();
  return (rows as unknown[][])[0]?.[0];
}

const postmasterFile = () => join(dataDir, 'postgres/data/postmaster.pid');
const serverPid = async () => Number((await readFile(postmasterFile(), 'utf8')).split('\n')[0]);

async function isGone(pid: number): Promise<boolean> {
  for (let waited = 0; waited < 10_000; waited += 50) {
    try {
      process.kill(pid, 0);
    } catch {
      return true;
    }
    await pause(50);
  }
  return false;
}

/** Another process of ours that starts the server on the same data directory; says its URL on standard output. */
async function startElsewhere(): Promise<{ child: ChildProcess; attached: boolean }> {
  const program = `
    import { startEmbeddedPostgres } from '#platform/embedded/embedded-postgres';
    const { attached } = await startEmbeddedPostgres({ dataDir: process.argv[1], port: 0, settings: { fsync: 'off' } });
    console.log(JSON.stringify({ attached }));
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  return { child, ...(JSON.parse(line) as { attached: boolean }) };
}

describe('the embedded PostgreSQL', () => {
  it('starts, keeps rows over a restart, and is down after stop', async () => {
    const stages: string[] = [];
    const first = await start(FREE, (stage) => stages.push(stage));
    expect(stages).toEqual(['Creating the database cluster', 'Starting PostgreSQL']);
    expect(await ask(first.url, 'SHOW server_version')).toMatch(/^18\./);
    await ask(first.url, 'CREATE TABLE kept AS SELECT 7 AS n');
    const pid = await serverPid();
    await first.stop();
    expect(await isGone(pid)).toBe(true);

    const again: string[] = [];
    const second = await start(FREE, (stage) => again.push(stage));
    expect(again).toEqual(['Starting PostgreSQL']);
    expect(await ask(second.url, 'SELECT n FROM kept')).toBe(7);
  });

  it('asks for a password that only a closed file holds, and listens on this machine alone', async () => {
    const server = await start();
    const { mode } = await stat(join(dataDir, 'postgres/password'));
    expect(mode & 0o777).toBe(0o600);
    expect(await ask(server.url, 'SHOW listen_addresses')).toBe('127.0.0.1');
    const wrong = server.url.replace(/:[^:@]+@/, ':wrong@');
    await expect(ask(wrong, 'SELECT 1')).rejects.toThrow('password authentication failed');
  });

  it('holds the extensions that the product needs', async () => {
    const { url } = await start();
    const needed = ['btree_gist', 'citext', 'pg_trgm', 'pgcrypto', 'unaccent'];
    const count = `SELECT count(*)::int FROM pg_available_extensions WHERE name = ANY('{${needed.join(',')}}')`;
    expect(await ask(url, count)).toBe(needed.length);
  });

  it('leaves no orphan when its process is killed, and starts again undamaged', async () => {
    const { child } = await startElsewhere();
    const pid = await serverPid();
    child.kill('SIGKILL');
    expect(await isGone(pid)).toBe(true);
    const { url, attached } = await start();
    expect(attached).toBe(false);
    expect(await ask(url, 'SELECT 1')).toBe(1);
  });

  it('attaches to the server of another process and leaves it running', async () => {
    await startElsewhere();
    const server = await start();
    expect(server.attached).toBe(true);
    await server.stop();
    expect(await ask(server.url, 'SELECT 1')).toBe(1);
  });

  it('lets exactly one of three processes that start at once make and own the server', async () => {
    const all = await Promise.all([startElsewhere(), startElsewhere(), startElsewhere()]);
    expect(all.filter(({ attached }) => !attached)).toHaveLength(1);
  });

  it('starts over a lock file whose process number now belongs to someone else', async () => {
    await (await start()).stop();
    await writeFile(
      postmasterFile(),
      `${process.pid}\n${dataDir}/postgres/data\n0\n5432\n\n127.0.0.1\n1 1\nready\n`,
    );
    expect((await start()).attached).toBe(false);
  });

  it('takes another port when the wished one is in use', async () => {
    const wished = await freePort(FREE);
    const other = createServer().listen(wished, '127.0.0.1');
    await once(other, 'listening');
    const server = await start(wished);
    expect(server.port).not.toBe(wished);
    other.close();
  });

  it('refuses a data directory of another version with a sentence that says what to do', async () => {
    await (await start()).stop();
    await writeFile(join(dataDir, 'postgres/data/PG_VERSION'), '16\n');
    await expect(start()).rejects.toThrow(/made by PostgreSQL 16 and this is PostgreSQL 18: move it away/);
  });

  it('refuses a data directory that is a file', async () => {
    const file = join(dataDir, 'file');
    await writeFile(file, '');
    await expect(startEmbeddedPostgres({ dataDir: file })).rejects.toThrow(/cannot be made/);
  });

  const asRoot = process.getuid?.() === 0 ? it : it.skip;
  asRoot(
    'keeps the data in /var/lib when root starts it where no other account may enter, and finds it again',
    async () => {
      await chmod(dataDir, 0o700);
      const stages: string[] = [];
      const { url } = await start(FREE, (stage) => stages.push(stage));
      const [, standIn = ''] = /keeping the data in (\S+)/.exec(stages[0] ?? '') ?? [];
      expect(standIn).toMatch(/^\/var\/lib\/skillroots-data-/);
      expect(await ask(url, 'SHOW data_directory')).toBe(`${standIn}/postgres/data`);
      await started.splice(0)[0]?.stop();
      await chmod(dataDir, 0o755);
      const again = await start(FREE, (stage) => stages.push(stage));
      expect(await ask(again.url, 'SHOW data_directory')).toBe(`${standIn}/postgres/data`);
      expect(stages.at(-2)).toContain(`is kept in ${standIn}`);
      await started.splice(0)[0]?.stop();
      await rm(standIn, { recursive: true });
    },
  );
});
