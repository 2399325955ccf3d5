import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { withBenchDatabase } from '#cli/bench-database';
import { loadPeople } from '#cli/bench-people';
import { round, type Times, timesOf } from '#cli/bench-times';
import { classificationOf } from '#cli/classification';
import { type Options, runCommand, say, wholeNumber } from '#cli/command';
import { DAY, Population, randomOf } from '#cli/population';
import type { MatchIndex } from '#domain/marketplace/matching/index/match-index';
import { NeedIndex } from '#domain/marketplace/matching/index/need-index';
import { takeSnapshot } from '#domain/marketplace/matching/index/snapshot';
import type { ListEntry, Ranking } from '#domain/marketplace/matching/rank.rules';
import { type ReadyNeed, readyNeed, readyProfessional } from '#domain/marketplace/matching/ready';
import { type MatchTaxonomy, matchTaxonomy } from '#domain/marketplace/matching/taxonomy';
import { DEFAULT_WEIGHTS } from '#domain/parties/programmes/weights';
import { readSnapshotFile, writeSnapshotFile } from '#features/marketplace/matching/index-snapshot';
import { buildIndex } from '#features/marketplace/matching/people-index';
import { explainSql, searchSql } from '#features/marketplace/matching/sql-engine';

const HELP = `bench:matching — the index engine beside the best SQL, on the same people, needs and machine

  npm run bench:matching -- [--esco DIR] [--people 1000000] [--needs 200] [--top 50] [--open-needs 100000] [--seed 1] [--plan]

  --esco        folder with the ESCO archives, from which people and needs are made up; without it the starter
                taxonomy of the product serves, which is thirty times smaller
  --people      professionals over 60 heritage countries, by Zipf's law
  --needs       needs that both engines answer; the lists must be equal entry by entry
  --open-needs  needs that wait while single profiles change; 0 leaves that part out
  --plan        print the plan of the first SQL search on standard error

Starts a PostgreSQL of its own in a temporary folder, with the table partitioned by country, indexed, analysed and
warmed, and removes it at the end. Prints JSON; all times are milliseconds. Ends with 1 when a list differs.
`;

const OPTIONS = {
  esco: { type: 'string' },
  people: { type: 'string' },
  needs: { type: 'string' },
  'open-needs': { type: 'string' },
  top: { type: 'string' },
  seed: { type: 'string' },
  plan: { type: 'boolean' },
} as const;

const CHANGES = 500;
/** Of the waiting needs every so many is ranked; the others are as full as the last one of their country. */
const RANKED_EACH = 20;
const FIRST_WAITING = 1_000_000;
const SERVER = {
  fsync: 'off',
  shared_buffers: '1GB',
  work_mem: '64MB',
  maintenance_work_mem: '256MB',
  jit: 'off',
};

async function run(options: Options): Promise<void> {
  const people = wholeNumber(options, 'people', 1_000_000, 1, 10_000_000);
  const seed = wholeNumber(options, 'seed', 1, 1, 2 ** 31 - 1);
  const classification = await classificationOf(options);
  const taxonomy = matchTaxonomy(classification);
  const population = new Population(taxonomy, randomOf(seed));
  const needs = Array.from({ length: wholeNumber(options, 'needs', 200, 1, 100_000) }, (_, i) =>
    readyNeed(taxonomy, population.need(i)),
  );
  const ranking: Ranking = {
    weights: DEFAULT_WEIGHTS,
    today: DAY,
    limit: wholeNumber(options, 'top', 50, 1, 1000),
    digest: (needId, id) => createHash('sha256').update(`${needId}|${id}`).digest('hex'),
  };

  const open = wholeNumber(options, 'open-needs', 100_000, 0, 1_000_000);
  await withBenchDatabase(SERVER, async ({ dataSource, folder }) => {
    await dataSource.query(`SET statement_timeout = 0`);
    await loadPeople(dataSource, taxonomy, population, people);

    const sql = await timed('SQL', needs, (need) => searchSql(dataSource, need, ranking));
    const [first] = needs;
    if (options['plan'] === true && first) say(await explainSql(dataSource, first, ranking));

    say('Building the index from PostgreSQL');
    const built = await clocked(() => buildIndex(dataSource, taxonomy));
    const index = built.value;
    const found = await timed('index', needs, (need) => Promise.resolve(index.search(need, ranking)));
    const differing = needs.filter((_, i) => JSON.stringify(sql.lists[i]) !== JSON.stringify(found.lists[i]));
    const snapshot = await snapshotTimes(join(folder, 'people.index'), index, taxonomy);
    const { bytes, people: counted, rows } = index.size();
    const incremental = open === 0 ? null : changes(taxonomy, population, index, ranking, open, people);
    console.log(
      JSON.stringify(
        {
          people: counted,
          rows,
          skills: taxonomy.skills.length,
          needs: needs.length,
          top: ranking.limit,
          listsEqual: differing.length === 0,
          entries: found.lists.reduce((sum, list) => sum + list.length, 0),
          sqlMs: sql.times,
          indexMs: found.times,
          ratio: round(sql.times.mean / found.times.mean),
          bytesPerPerson: round(bytes / counted),
          buildFromPostgresMs: round(built.ms),
          ...snapshot,
          incremental,
          memoryMb: round(process.memoryUsage().rss / 2 ** 20),
        },
        null,
        1,
      ),
    );
    if (differing.length > 0) process.exitCode = 1;
  });
}

/** Runs every search once to warm up and once timed. */
async function timed(
  name: string,
  needs: readonly ReadyNeed[],
  search: (need: ReadyNeed) => Promise<ListEntry[]>,
): Promise<{ lists: ListEntry[][]; times: Times }> {
  say(`Searching with ${name}: ${needs.length} needs, twice`);
  for (const need of needs) await search(need);
  const lists: ListEntry[][] = [];
  const times: number[] = [];
  for (const need of needs) {
    const { value, ms } = await clocked(() => search(need));
    lists.push(value);
    times.push(ms);
  }
  return { lists, times: timesOf(times) };
}

async function snapshotTimes(path: string, index: MatchIndex, taxonomy: MatchTaxonomy) {
  say('Writing and reading a snapshot');
  const written = await clocked(() =>
    writeSnapshotFile(path, takeSnapshot(index, taxonomy.version, { database: 'bench', position: '0' })),
  );
  const read = await clocked(() => readSnapshotFile(path, taxonomy));
  const same = read.value.index.size().people === index.size().people;
  return {
    snapshotMb: round((await stat(path)).size / 2 ** 20),
    snapshotWriteMs: round(written.ms),
    snapshotReadMs: round(read.ms),
    snapshotWhole: same,
  };
}

/** Lets profiles change one by one while many needs wait, and finds for each the lists that the person enters. */
function changes(
  taxonomy: MatchTaxonomy,
  population: Population,
  index: MatchIndex,
  ranking: Ranking,
  open: number,
  people: number,
) {
  say(`Letting ${open} needs wait`);
  const needs = new NeedIndex(taxonomy);
  const lastScores = new Map<string, number | null>();
  for (let i = 0; i < open; i++) {
    const need = readyNeed(taxonomy, population.need(FIRST_WAITING + i));
    const { country } = need.need;
    if (i % RANKED_EACH === 0 || !lastScores.has(country)) {
      const list = index.search(need, ranking);
      lastScores.set(country, list.length < ranking.limit ? null : (list.at(-1)?.score ?? null));
    }
    needs.put(need, ranking.weights, lastScores.get(country) ?? null);
    if (i % 10_000 === 0) say(`  ${i} needs wait`);
  }
  say(`Changing ${CHANGES} profiles`);
  const times: number[] = [];
  const merging: number[] = [];
  let entered = 0;
  for (let i = 0; i < CHANGES; i++) {
    const facts = { ...population.person(Math.floor((people / CHANGES) * i)), version: 2 };
    const started = performance.now();
    const person = readyProfessional(taxonomy, facts);
    index.put(person);
    entered += needs.enteredBy(person, ranking.today).length;
    const done = performance.now();
    index.mergeBuffers();
    times.push(done - started);
    merging.push(performance.now() - done);
  }
  return {
    openNeeds: open,
    changes: CHANGES,
    listsEntered: entered,
    ms: timesOf(times),
    mergeMs: timesOf(merging),
  };
}

async function clocked<T>(work: () => Promise<T>): Promise<{ value: T; ms: number }> {
  const started = performance.now();
  const value = await work();
  return { value, ms: performance.now() - started };
}

await runCommand(HELP, OPTIONS, run);
