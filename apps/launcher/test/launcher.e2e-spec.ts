import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { freePort } from '#platform/embedded/free-port';

/** The launcher as `npm start` runs it, with what it has printed so far. */
interface Launched {
  process: ChildProcess;
  port: number;
  printed: () => string;
}

const LAUNCHER = join(process.cwd(), 'dist/apps/launcher/src/main.js');
const READY = /Skillroots is ready at/;

let dataDir: string;
const launched: ChildProcess[] = [];

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'skillroots-launcher-'));
  await chmod(dataDir, 0o711);
});
afterAll(() => rm(dataDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }));
afterEach(async () => {
  for (const child of launched.splice(0)) await end(child);
});

async function launch(env: Record<string, string> = {}): Promise<Launched> {
  const port = await freePort(0);
  const settings = {
    PATH: process.env['PATH'],
    DATA_DIR: dataDir,
    PORT: String(port),
    DEMO: 'off',
    ...env,
  };
  const child = spawn(process.execPath, [LAUNCHER], { env: settings, stdio: ['ignore', 'pipe', 'pipe'] });
  launched.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => (output += part.toString()));
  return { process: child, port, printed: () => output };
}

async function launchUntilReady(): Promise<Launched> {
  const product = await launch();
  while (!READY.test(product.printed())) {
    if (product.process.exitCode !== null) throw new Error(`The launcher ended:\n${product.printed()}`);
    await pause(50);
  }
  return product;
}

async function end(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }
  return child.exitCode;
}

/** The sentence with which the launcher gives up, and its exit code. */
async function refusal(env: Record<string, string>): Promise<{ code: number | null; sentence: string }> {
  const { process: child, printed } = await launch(env);
  await once(child, 'close');
  return { code: child.exitCode, sentence: printed().trim().split('\n').at(-1) ?? '' };
}

/** The numbers of all processes below this one. */
function descendants(pid: number): number[] {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  const pairs = rows.map((row) => row.trim().split(/\s+/).map(Number));
  const below = (parent: number): number[] =>
    pairs.flatMap(([child = 0, of]) => (of === parent ? [child, ...below(child)] : []));
  return below(pid);
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

async function allGone(pids: readonly number[]): Promise<boolean> {
  for (let waited = 0; waited < 60_000 && pids.some(isAlive); waited += 50) await pause(50);
  return !pids.some(isAlive);
}

const status = (port: number, path: string): Promise<number> =>
  fetch(`http://127.0.0.1:${port}${path}`).then(
    (response) => response.status,
    () => 0,
  );

/** One part's end can end another before its turn. */
function killIfAlive(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

describe('npm start', () => {
  it('starts everything, and stops everything when it is asked to', async () => {
    const product = await launchUntilReady();
    expect(await status(product.port, '/ready')).toBe(200);
    const processes = descendants(product.process.pid ?? 0);
    expect(processes.length).toBeGreaterThanOrEqual(4);

    expect(await end(product.process)).toBe(0);
    expect(await allGone(processes)).toBe(true);
    expect(await status(product.port, '/live')).toBe(0);
  });

  it('leaves nothing behind when it is killed, and starts again', async () => {
    const first = await launchUntilReady();
    const processes = descendants(first.process.pid ?? 0);
    await end(first.process, 'SIGKILL');
    expect(await allGone(processes)).toBe(true);

    const second = await launchUntilReady();
    expect(await status(second.port, '/ready')).toBe(200);
  });

  it('starts a part again that has crashed', async () => {
    const product = await launchUntilReady();
    for (const pid of descendants(product.process.pid ?? 0)) killIfAlive(pid);
    const recovered = async () => (await status(product.port, '/ready')) === 200;
    for (let waited = 0; waited < 120_000 && !(await recovered()); waited += 200) await pause(200);
    expect(await recovered()).toBe(true);
    for (const part of ['PostgreSQL', 'The worker', 'The api']) {
      expect(product.printed()).toContain(`${part} has ended unexpectedly; starting it again`);
    }
  });

  it('says in one sentence that the port is in use', async () => {
    const other = createServer().listen(0);
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    expect(await refusal({ PORT: String(port) })).toEqual({
      code: 1,
      sentence: `Port ${port} is in use: stop what uses it, or set PORT to another one.`,
    });
    other.close();
  });

  it('says in one sentence that the database is missing', async () => {
    const port = await freePort(0);
    expect(await refusal({ DATABASE_URL: `postgres://u:secret@127.0.0.1:${port}/skillroots` })).toEqual({
      code: 1,
      sentence: `No PostgreSQL answers at 127.0.0.1:${port}/skillroots: start it, or correct DATABASE_URL.`,
    });
  });

  it('says in one sentence that Redis is missing', async () => {
    const port = await freePort(0);
    const { code, sentence } = await refusal({ REDIS_URL: `redis://127.0.0.1:${port}` });
    expect({ code, sentence }).toEqual({
      code: 1,
      sentence: `No Redis answers at 127.0.0.1:${port}: start it, or correct REDIS_URL.`,
    });
  });

  it('names every setting that is wrong', async () => {
    const { process: child, printed } = await launch({ PORT: 'many', REDIS_URL: 'http://x' });
    await once(child, 'close');
    expect(child.exitCode).toBe(1);
    expect(printed()).toContain('The settings have 2 problems');
  });

  it('does not start in production with settings that are not safe, and names each', async () => {
    const { process: child, printed } = await launch({ NODE_ENV: 'production', DEMO: 'on', WAIVE: 'smtp' });
    await once(child, 'close');
    expect(child.exitCode).toBe(1);
    expect(printed()).toMatch(/not safe in production:[\s\S]*PUBLIC_URL[\s\S]*CONCERNS_KEY[\s\S]*DEMO is on/);
    expect(printed().trim()).toMatch(/WAIVE=https,concerns-key,demo$/);
  });

  it('refuses the data of another PostgreSQL version', async () => {
    await writeFile(join(dataDir, 'postgres/data/PG_VERSION'), '15\n');
    const { code, sentence } = await refusal({});
    expect(code).toBe(1);
    expect(sentence).toMatch(/^The data directory .* was made by PostgreSQL 15 and this is PostgreSQL 18: /);
  });
});
