import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { Agent, createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freePort } from '#platform/embedded/free-port';
import { eventually } from '#testing/eventually';
import { startProcess, stopProcess } from '#testing/processes';
import { type TestDatabase, testDatabase } from '#testing/test-database';

const WRITERS = 8;
/** How often each of the two processes is stopped. */
const ROUNDS = Number(process.env['CHAOS_ROUNDS'] ?? 1);
/** How long the balancer waits between two looks at `/ready` of a process, and for an answer, in milliseconds. */
const LOOK_MS = 100;
const LOOK_WITHIN_MS = 1_000;
/** How long a writer waits between two requests, in milliseconds, so that the machine has room to start a process. */
const WRITER_PAUSE_MS = 50;

const isReady = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/ready`, { signal: AbortSignal.timeout(5_000) }).then(
    ({ status }) => status === 200,
    () => false,
  );

/**
 * What a balancer makes of `/ready`: whether to send requests there, or null for no news. A process that drains or is
 * gone gets none from now on; one late or bad answer alone changes nothing, as with most balancers.
 */
async function verdictOn(port: number): Promise<boolean | null> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/ready`, {
      signal: AbortSignal.timeout(LOOK_WITHIN_MS),
    });
    if ((await answer.text()).includes('draining')) return false;
    return answer.status === 200 || null;
  } catch (error) {
    return error instanceof TypeError ? false : null;
  }
}

/** Passes each request to one of the servers that are ready, over connections that it keeps; never asks twice. */
class Balancer {
  private readonly ready = new Set<number>();
  private turn = 0;
  private closed = false;
  private readonly agent = new Agent({ keepAlive: true });

  private constructor(
    private readonly server: Server,
    ports: readonly number[],
  ) {
    for (const port of ports) void this.watch(port);
  }

  static async before(ports: readonly number[]): Promise<Balancer> {
    const server = createServer((req, res) => {
      const port = balancer.next();
      const passed = request(
        {
          port,
          host: '127.0.0.1',
          path: req.url,
          method: req.method,
          headers: req.headers,
          agent: balancer.agent,
        },
        (answer) => {
          res.writeHead(answer.statusCode ?? 502);
          answer.pipe(res);
        },
      );
      passed.on('error', () => res.writeHead(502).end());
      req.pipe(passed);
    });
    const balancer = new Balancer(server, ports);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return balancer;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  has(port: number): boolean {
    return this.ready.has(port);
  }

  close(): void {
    this.closed = true;
    this.agent.destroy();
    this.server.close();
    this.server.closeAllConnections();
  }

  private next(): number {
    this.turn += 1;
    return [...this.ready][this.turn % Math.max(1, this.ready.size)] ?? 0;
  }

  /** Looks at one process, one look after the other: a late answer of one says nothing of another, nor of later. */
  private async watch(port: number): Promise<void> {
    while (!this.closed) {
      const verdict = await verdictOn(port);
      if (verdict) this.ready.add(port);
      else if (verdict === false) this.ready.delete(port);
      await pause(LOOK_MS);
    }
  }
}

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

describe('a rolling restart', () => {
  it(
    'fails no request of eight writers, and each process ends in time',
    async () => {
      const ports = [await freePort(0), await freePort(0)];
      const start = (port: number): Promise<ChildProcess> =>
        startProcess('api', {
          DATABASE_URL: database.url,
          PORT: String(port),
          DRAIN_SECONDS: '4',
          BUDGET_SCALE: '1000',
        });
      const processes = await Promise.all(ports.map(start));
      const balancer = await Balancer.before(ports);
      await eventually(() =>
        Promise.resolve(expect(ports.filter((port) => balancer.has(port))).toEqual(ports)),
      );

      let stopped = false;
      const writers = Array.from({ length: WRITERS }, () => write(balancer.url, () => stopped));
      const codes: (number | null)[] = [];
      let slowestStopMs = 0;
      const turns = Array.from({ length: ROUNDS }, () => [...ports.keys()]).flat();
      for (const [n, i] of turns.entries()) {
        const [child, port = 0] = [processes[i], ports[i]];
        if (!child) throw new Error('no process');
        const began = performance.now();
        codes.push(await stopProcess(child));
        slowestStopMs = Math.max(slowestStopMs, performance.now() - began);
        if (n === turns.length - 1) break;
        processes[i] = await start(port);
        await eventually(() => Promise.resolve(expect(balancer.has(port)).toBe(true)));
      }
      stopped = true;
      const results = await Promise.all(writers);
      balancer.close();
      await Promise.all(processes.map((child) => stopProcess(child)));

      const written = results.reduce((sum, { done }) => sum + done, 0);
      const failed = results.flatMap(({ failures }) => failures);
      process.stdout.write(
        `${codes.length} stops, ${written} requests answered, ${failed.length} failed, ` +
          `slowest stop ${slowestStopMs.toFixed(0)} ms\n`,
      );
      expect(failed).toEqual([]);
      expect(written).toBeGreaterThan(codes.length);
      expect(codes).toEqual(codes.map(() => 0));
    },
    60_000 + ROUNDS * 120_000,
  );
});

/** Registers people until stopped. */
async function write(url: string, stopped: () => boolean): Promise<{ done: number; failures: string[] }> {
  let done = 0;
  const failures: string[] = [];
  while (!stopped()) {
    const input = {
      email: `${randomUUID()}@example.org`,
      password: 'long enough to be good',
      displayName: 'x',
    };
    const query = 'mutation ($input: RegisterInput!) { register(input: $input) }';
    try {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables: { input } }),
      });
      const text = await response.text();
      if (response.ok && !text.includes('"errors"')) done += 1;
      else failures.push(`${response.status} ${text.slice(0, 200)}`);
    } catch (error) {
      failures.push(String(error));
    }
    await pause(WRITER_PAUSE_MS);
  }
  return { done, failures };
}

describe('a log that cannot be written', () => {
  const spawnOn = async (app: 'api' | 'worker', out: number | 'pipe'): Promise<[ChildProcess, number]> => {
    const port = await freePort(0);
    const env = {
      PATH: process.env['PATH'],
      DATABASE_URL: database.url,
      PORT: String(port),
      LOG_LEVEL: 'trace',
    };
    const script = join(process.cwd(), `dist/apps/${app}/src/main.js`);
    return [spawn(process.execPath, [script], { env, stdio: ['ignore', out, out] }), port];
  };

  it('because its disk is full does not end API or worker', async () => {
    const full = openSync('/dev/full', 'w'); // every write there answers ENOSPC
    const [api, port] = await spawnOn('api', full);
    const [worker] = await spawnOn('worker', full);
    closeSync(full);
    await eventually(async () => expect(await isReady(port)).toBe(true));
    for (let i = 0; i < 50; i++) expect(await isReady(port)).toBe(true);
    expect([api.exitCode, worker.exitCode]).toEqual([null, null]);
    expect(await Promise.all([stopProcess(api), stopProcess(worker)])).toEqual([0, 0]);
  });

  it('because its reader stops, and then is gone, neither ends nor holds up the API', async () => {
    const [api, port] = await spawnOn('api', 'pipe'); // which nobody reads: it is full soon
    await eventually(async () => expect(await isReady(port)).toBe(true));
    for (let i = 0; i < 500; i++) await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST' });
    expect(await isReady(port)).toBe(true);
    api.stdout?.destroy();
    api.stderr?.destroy();
    for (let i = 0; i < 50; i++) await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST' });
    expect(await isReady(port)).toBe(true);
    expect(api.exitCode).toBeNull();
    expect(await stopProcess(api)).toBe(0);
  });
});
