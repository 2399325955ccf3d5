import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { DataSource } from 'typeorm';
import { type BenchDatabase, withBenchDatabase } from '#cli/bench-database';
import { loadPeople } from '#cli/bench-people';
import { round, timesOf } from '#cli/bench-times';
import { type Options, runCommand, say, wholeNumber } from '#cli/command';
import { type Couple, LatencyScene } from '#cli/latency-scene';
import { Population, randomOf } from '#cli/population';
import { firstLoad } from '#features/demonstration/first-load';
import { MatchTaxonomyQueries } from '#features/marketplace/matching/match-taxonomy.queries';
import { TaxonomyQueries } from '#features/reference/taxonomy/taxonomy.queries';
import { readEnv } from '#platform/config/env';

const HELP = `bench:latency — from a committed change of a profile to the stored match and to both sides' notification rows

  npm run bench:latency -- --people 100000 [--needs 60] [--seed 1]

  --people  professionals who are there already, made up from the starter taxonomy, over 60 countries by Zipf's law
  --needs   open needs; for each, one professional comes to fit it, one after another

Starts a PostgreSQL and a worker process of its own, with the queue of the product, and removes both at the end. Each
change is a profile and its event in one transaction; from its commit, the database is asked every 5 ms. Prints JSON; all
times are milliseconds: to the row of the match, and to the notification rows of the professional and of the focal point.
Ends with 1 when a match or a row does not come within a minute.
`;

const OPTIONS = { people: { type: 'string' }, needs: { type: 'string' }, seed: { type: 'string' } } as const;
const WORKER = fileURLToPath(import.meta.resolve('#worker/main'));
const LOOK_EACH_MS = 5;
const PATIENCE_MS = 60_000;
/** How long nothing new must be announced before the changes begin. */
const QUIET_MS = 5_000;

async function run(options: Options): Promise<void> {
  const people = wholeNumber(options, 'people', 100_000, 1, 1_000_000);
  const needs = wholeNumber(options, 'needs', 60, 1, 1_000);
  const seed = wholeNumber(options, 'seed', 1, 1, 2 ** 31 - 1);
  await withBenchDatabase({ shared_buffers: '512MB' }, async (database) => {
    const { dataSource, url } = database;
    await firstLoad(readEnv({ DATABASE_URL: url, DEMO: 'off', LOG_LEVEL: 'warn' }), (_, work) => work());
    const { taxonomy } = await new MatchTaxonomyQueries(new TaxonomyQueries(dataSource)).present();
    const population = new Population(taxonomy, randomOf(seed));
    await loadPeople(dataSource, taxonomy, population, people);
    const scene = new LatencyScene(dataSource, taxonomy, population);
    await scene.prepare();
    const couples: Couple[] = [];
    for (let i = 0; i < needs; i++) couples.push(await scene.couple(i));
    const worker = await startWorker(database);
    try {
      const ready = await settled(dataSource, needs);
      const { stored, told } = await measure(dataSource, scene, couples);
      console.log(
        JSON.stringify(
          {
            people,
            needs,
            firstListsMs: round(ready),
            matchStoredMs: timesOf(stored),
            bothToldMs: timesOf(told),
          },
          null,
          1,
        ),
      );
    } finally {
      await stop(worker);
    }
  });
}

async function startWorker({ url, folder }: BenchDatabase): Promise<ChildProcess> {
  say('Starting a worker');
  const env = {
    PATH: process.env['PATH'],
    DATABASE_URL: url,
    DATA_DIR: folder,
    LOG_LEVEL: 'warn',
    NODE_ENV: 'test',
  };
  const worker = fork(WORKER, { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const ended = once(worker, 'exit').then(() => {
    throw new Error('The worker has ended.');
  });
  await Promise.race([once(worker, 'message'), ended]);
  ended.catch(() => undefined);
  return worker;
}

async function stop(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  const ended = once(worker, 'exit');
  worker.kill('SIGTERM');
  await ended;
}

/**
 * Waits until every need has its first list and everyone to be notified of it has been; answers how long the lists
 * took.
 */
async function settled(dataSource: DataSource, needs: number): Promise<number> {
  const started = performance.now();
  let lists = 0;
  let listsAt = started;
  let rows = -1;
  let quietSince = started;
  while (lists < needs || performance.now() - quietSince < QUIET_MS) {
    await pause(200);
    const before = lists;
    lists = await count(dataSource, `SELECT count(*)::int AS count FROM match_list`);
    const now = await count(dataSource, `SELECT count(*)::int AS count FROM notification`);
    if (lists > before) {
      listsAt = performance.now();
      say(`First lists: ${lists} of ${needs}`);
    }
    if (now !== rows) quietSince = performance.now();
    rows = now;
  }
  return listsAt - started;
}

async function measure(
  dataSource: DataSource,
  scene: LatencyScene,
  couples: readonly Couple[],
): Promise<{ stored: number[]; told: number[] }> {
  const stored: number[] = [];
  const told: number[] = [];
  for (const couple of couples) {
    const { needId, professionalId } = couple;
    const before = await focalPointRows(dataSource, scene, needId);
    await scene.learn(couple);
    const committed = performance.now();
    const since = async (look: () => Promise<boolean>): Promise<number> => {
      while (!(await look())) {
        if (performance.now() - committed > PATIENCE_MS)
          throw new Error('A match or notification never came.');
        await pause(LOOK_EACH_MS);
      }
      return performance.now() - committed;
    };
    stored.push(
      await since(async () => {
        const listed = await count(
          dataSource,
          `SELECT count(*)::int AS count FROM match WHERE need_id = $1 AND professional_id = $2`,
          [needId, professionalId],
        );
        return listed > 0;
      }),
    );
    told.push(
      await since(async () => {
        const own = await count(
          dataSource,
          `SELECT count(*)::int AS count FROM notification n JOIN domain_event e ON e.id = n.event_id
            WHERE e.name = 'matches.found' AND e.aggregate_id = $1 AND n.recipient_id = $2`,
          [needId, professionalId],
        );
        return own > 0 && (await focalPointRows(dataSource, scene, needId)) > before;
      }),
    );
    if (told.length % 20 === 0) say(`Changes: ${told.length} of ${couples.length}`);
  }
  return { stored, told };
}

const focalPointRows = (dataSource: DataSource, scene: LatencyScene, needId: string): Promise<number> =>
  count(
    dataSource,
    `SELECT count(*)::int AS count FROM notification n JOIN domain_event e ON e.id = n.event_id
      WHERE e.name = 'matches.found' AND e.aggregate_id = $1 AND n.recipient_id = $2`,
    [needId, scene.focalPointId],
  );

async function count(dataSource: DataSource, sql: string, values: readonly unknown[] = []): Promise<number> {
  const rows = await dataSource.query<{ count: number }[]>(sql, [...values]);
  return rows[0]?.count ?? 0;
}

await runCommand(HELP, OPTIONS, run);
