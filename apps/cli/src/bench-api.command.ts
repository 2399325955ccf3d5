import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { type ApiScene, fillScene } from '#cli/api-scene';
import { type BenchDatabase, withBenchDatabase } from '#cli/bench-database';
import { GREEDY, LISTS, ME, NEED, SEND, SETTINGS } from '#cli/bench-documents';
import { type Ask, Caller, type LoadFigures } from '#cli/bench-load';
import { start, stop } from '#cli/bench-process';
import { type Options, runCommand, say, wholeNumber } from '#cli/command';
import { firstLoad } from '#features/demonstration/first-load';
import { readEnv } from '#platform/config/env';
import { freePort } from '#platform/embedded/free-port';
import { QueueConsole } from '#platform/queue/queue-console';

const HELP = `bench:api — how many requests a second the API serves, how long they take, and who can make others wait

  npm run bench:api [-- --seconds 8 --connections 20 --professionals 10000 --needs 2000 --placements 20000]

  --seconds  of each measurement; all of it takes about twenty times as long, and a minute to fill the database

Starts a PostgreSQL, an API and a worker of its own on 127.0.0.1, fills the database, and removes all of it at the end.
Prints a table with the goal of each figure beside what was seen.
`;

const OPTIONS = {
  seconds: { type: 'string' },
  connections: { type: 'string' },
  professionals: { type: 'string' },
  needs: { type: 'string' },
  placements: { type: 'string' },
} as const;

interface Goal {
  readonly perSecond: number;
  readonly p99: number;
}
const PAGE: Goal = { perSecond: 100, p99: 400 };
const READ: Goal = { perSecond: 300, p99: 150 };
const CHANGE: Goal = { perSecond: 60, p99: 1_000 };
/** Statements of one request at most. */
const MOST_STATEMENTS = 12;
/** How much longer others may wait during an attack than among as many who ask for no more than they do. */
const MOST_DELAY = 5;
/** Looks at the queue, half a second apart, that have to find nothing before it counts as quiet. */
const QUIET_LOOKS = 6;

/** What is measured: its name, its goal, and what the n-th request asks. */
function measurements(scene: ApiScene): [string, Goal, (n: number, connection: number) => Ask][] {
  const of = <T>(all: readonly T[], n: number): T => all[n % all.length] as T;
  const { professionals, caseOfficers, needIds, candidacyIds, words } = scene;
  const search = (list: keyof typeof LISTS, n: number, token?: string): Ask => ({
    query: LISTS[list],
    variables: { first: 20, text: of(words, n) },
    token,
  });
  const send = (candidacyId: string, n: number, c: number): Ask => ({
    query: SEND,
    variables: { id: candidacyId, m: { text: `Message ${n}` } },
    token: of(caseOfficers, c),
  });
  return [
    ['me', READ, (_, c) => ({ query: ME, token: of(professionals, c) })],
    [
      'one need',
      READ,
      (n, c) => ({
        query: NEED,
        variables: { id: of(needIds, n) },
        token: of(professionals, c),
      }),
    ],
    [
      'page of placements',
      PAGE,
      (_, c) => ({ query: LISTS.placements, variables: { first: 20 }, token: of(caseOfficers, c) }),
    ],
    ['staff search people', PAGE, (n, c) => search('professionals', n, of(caseOfficers, c))],
    ['staff search needs', PAGE, (n, c) => search('needs', n, of(caseOfficers, c))],
    ['professionals search needs', PAGE, (n, c) => search('needs', n, of(professionals, c))],
    // As many households: one alone may not ask so often.
    [
      'visitors search needs',
      PAGE,
      (n) => ({ ...search('openNeeds', n), address: `10.${(n >> 8) % 256}.${n % 256}.1` }),
    ],
    ['sendMessage, one thread', CHANGE, (n, c) => send(of(candidacyIds, 0), n, c)],
    ['sendMessage, twenty threads', CHANGE, (n, c) => send(of(candidacyIds, c), n, c)],
    [
      'settings',
      CHANGE,
      (n, c) => ({
        query: SETTINGS,
        variables: { input: { displayName: `Person ${n}` } },
        token: of(professionals, c),
      }),
    ],
  ];
}

/** What somebody may try, so that others wait: who, over how many connections, and the request. */
const attacks = ({ analyst }: ApiScene): [string, number, Ask][] => [
  ['60 × kpis in a fragment, refused', 4, { query: GREEDY.figures60, token: analyst }],
  ['4 × kpis, allowed', 4, { query: GREEDY.figures4, token: analyst }],
  ['12 visitors with 60 searches each, refused', 12, { query: GREEDY.searches60 }],
  ['12 visitors with 15 searches each, allowed', 12, { query: GREEDY.searches15 }],
];

async function run(options: Options): Promise<void> {
  const seconds = wholeNumber(options, 'seconds', 8, 1, 12);
  const connections = wholeNumber(options, 'connections', 20, 1, 200);
  const sizes = {
    professionals: wholeNumber(options, 'professionals', 10_000, 100, 200_000),
    needs: wholeNumber(options, 'needs', 2_000, 20, 20_000),
    placements: wholeNumber(options, 'placements', 20_000, 20, 400_000),
  };
  await withBenchDatabase({ shared_buffers: '256MB' }, async (database) => {
    await firstLoad(readEnv({ DATABASE_URL: database.url, DEMO: 'false', LOG_LEVEL: 'warn' }), (_, work) =>
      work(),
    );
    const scene = await fillScene(database.dataSource, sizes);
    const port = await freePort(0);
    const children: ChildProcess[] = [];
    const caller = new Caller(port, connections);
    try {
      for (const app of ['api', 'worker'] as const) children.push(await start(app, database, port));
      await untilQuiet(database);
      table(['what', 'requests/s', 'p50', 'p95', 'p99 ms', 'refused', 'goal', '']);
      for (const [name, goal, next] of measurements(scene)) {
        const seen = await caller.load(seconds, next);
        const reached = seen.perSecond >= goal.perSecond && seen.p99 < goal.p99 && seen.refused === 0;
        row(name, seen, `≥ ${goal.perSecond}/s, p99 < ${goal.p99}`, reached);
      }
      await statements(caller, scene);
      await underAttack(port, scene, seconds);
    } finally {
      caller.close();
      await Promise.all(children.map(stop));
    }
  });
}

/**
 * Waits until the worker has done what a new database gives it to do, such as the first lists of all needs: that is no
 * part of what is measured, and takes as much of the machine as the requests do.
 */
async function untilQuiet({ url }: BenchDatabase): Promise<void> {
  say('Waiting until the worker has made the first lists');
  const queue = new QueueConsole(readEnv({ DATABASE_URL: url, DEMO: 'false', LOG_LEVEL: 'warn' }));
  for (let quiet = 0; quiet < QUIET_LOOKS;) {
    await pause(500);
    const { waiting, active } = await queue.state();
    quiet = waiting + active === 0 ? quiet + 1 : 0;
  }
  await queue.onModuleDestroy();
}

/** How many statements a page takes, for few rows and for many. */
async function statements(caller: Caller, scene: ApiScene): Promise<void> {
  table(['statements', 'for 5 rows', 'for 50 rows', 'goal', '']);
  for (const [name, query] of Object.entries(LISTS)) {
    const count = async (first: number): Promise<number> => {
      const { body, statements } = await caller.ask({
        query,
        variables: { first },
        token: scene.caseOfficers[0],
      });
      if (body.includes('"errors"')) throw new Error(`${name} was refused: ${body.slice(0, 300)}`);
      return statements;
    };
    const [few, many] = [await count(5), await count(50)];
    const reached = few === many && few <= MOST_STATEMENTS;
    table([name, few, many, `the same, ≤ ${MOST_STATEMENTS}`, reached ? 'reached' : 'MISSED']);
  }
}

/** How long one person waits for their own account, alone and while others try to take everything. */
async function underAttack(port: number, scene: ApiScene, seconds: number): Promise<void> {
  const me: Ask = { query: ME, token: scene.professionals[0] };
  const victim = new Caller(port, 1);
  table(['me, while', 'requests/s', 'p50', 'p95', 'p99 ms', 'refused', 'goal', '']);
  const alone = await victim.load(seconds, () => me);
  row('nobody else asks', alone, '', true);
  const crowd = new Caller(port, 12);
  const [busy] = await Promise.all([
    victim.load(seconds, () => me),
    crowd.load(seconds, (_, c) => ({ query: ME, token: scene.professionals[c] })),
  ]);
  row('12 others ask the same', busy, '', true);
  crowd.close();
  for (const [name, size, ask] of attacks(scene)) {
    const attackers = new Caller(port, size);
    const [seen, attack] = await Promise.all([
      victim.load(seconds, () => me),
      attackers.load(seconds, () => ask),
    ]);
    attackers.close();
    const most = Math.max(busy.p99, alone.p99) * MOST_DELAY;
    row(name, seen, `p99 < ${most}`, seen.p99 < most && seen.refused === 0);
    row('  the attackers', attack, '', true);
  }
  victim.close();
}

function row(name: string, seen: LoadFigures, goal: string, reached: boolean): void {
  const { perSecond, p50, p95, p99, refused } = seen;
  table([name, perSecond, p50, p95, p99, refused, goal, goal === '' ? '' : reached ? 'reached' : 'MISSED']);
}

function table(cells: readonly (string | number)[]): void {
  console.log(
    cells
      .map((cell, i) => String(cell).padEnd(i === 0 ? 44 : 12))
      .join(' ')
      .trimEnd(),
  );
}

await runCommand(HELP, OPTIONS, run);
