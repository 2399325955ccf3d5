import type { ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { a } from '#testing/a';
import { eventually } from '#testing/eventually';
import { aTaxonomy, manyMatchable, TRIAGE_AND_WOUNDS } from '#testing/matching';
import { anInstitution, aProgramme } from '#testing/places';
import { startProcess, stopProcess } from '#testing/processes';
import { type TestDatabase, testDatabase } from '#testing/test-database';
import { testRedis } from '#testing/test-redis';

/** One round with the tests; as many as wanted with `npm run bench:match-kills`. */
const ROUNDS = Number(process.env['MATCH_KILL_ROUNDS'] ?? 1);
const PEOPLE = 400;
const NEEDS = 60;
const KILLS = 3;

/** The same accidents in every run (Park and Miller, 1988). */
let seed = 20_261_122;
const random = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;

/** What a run can be asked for by, and how many parts of it are still to come. */
const TRIGGERS = {
  'each need, published': {
    event: 'need.published',
    aggregates: 'SELECT id FROM need',
    open: `SELECT count(*)::int AS open FROM need WHERE id NOT IN (SELECT need_id FROM match_list)`,
  },
  'the whole programme, under new rules': {
    event: 'programme.rules-published',
    aggregates: 'SELECT id FROM programme',
    open: `SELECT count(*)::int AS open FROM rematch WHERE state = 'RUNNING'
            UNION ALL SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM rematch) ORDER BY open DESC LIMIT 1`,
  },
} as const;
type Trigger = keyof typeof TRIGGERS;

describe('matching under a worker that is killed', () => {
  let database: TestDatabase;
  let settings: Record<string, string>;
  let worker: ChildProcess | undefined;

  beforeAll(async () => {
    database = await testDatabase();
    const redis = await testRedis();
    settings = { DATABASE_URL: database.url, ...(redis && { REDIS_URL: redis }) };
    await aTaxonomy(database);
    const programmeId = await aProgramme({ database });
    const institutionId = await anInstitution({ database }, programmeId);
    await manyMatchable(database, programmeId, PEOPLE);
    for (let i = 0; i < NEEDS; i++)
      await a(database).need({ programmeId, institutionId }, TRIAGE_AND_WOUNDS).published();
    // A first run takes all people in.
    await undisturbed(TRIGGERS['the whole programme, under new rules']);
  });
  afterEach(() => kill());
  afterAll(() => database.drop());

  async function kill(): Promise<void> {
    if (worker) await stopProcess(worker, 'SIGKILL');
  }

  /** As if nothing had ever been matched. */
  const forget = (): Promise<unknown> =>
    database.sql(
      'TRUNCATE match, match_list, match_notification, match_run, rematch, rematch_part, candidacy CASCADE',
    );

  const ask = ({ event, aggregates }: (typeof TRIGGERS)[Trigger]): Promise<unknown> =>
    database.sql(
      `INSERT INTO domain_event (id, name, aggregate_type, aggregate_id, aggregate_version, actor_id, data, occurred_at)
       SELECT gen_random_uuid(), $1, split_part($1, '.', 1), id, 1, 'system:test', '{}', now() FROM (${aggregates}) AS asked`,
      [event],
    );

  const open = async ({ open: statement }: (typeof TRIGGERS)[Trigger]): Promise<number> =>
    (await database.sql<{ open: number }>(statement))[0]?.open ?? 0;

  async function undisturbed(trigger: (typeof TRIGGERS)[Trigger]): Promise<void> {
    await forget();
    await ask(trigger);
    worker = await startProcess('worker', settings);
    await eventually(async () => expect(await open(trigger)).toBe(0));
    await kill();
  }

  /** Every byte of every match that a reader could see, and how many there are. */
  async function result(): Promise<{ matches: number; digest: string }> {
    const rows = await database.sql<{ row: string }>(
      `SELECT m::text AS row FROM match m
        UNION ALL SELECT (to_jsonb(l) - 'ranked_at')::text FROM match_list l ORDER BY row`,
    );
    const digest = createHash('sha256');
    for (const { row } of rows) digest.update(row).update('\n');
    return { matches: rows.length - NEEDS, digest: digest.digest('hex') };
  }

  it.each(Object.keys(TRIGGERS) as Trigger[])(
    'of %s leaves byte for byte what an undisturbed run leaves',
    async (name) => {
      const trigger = TRIGGERS[name];
      await undisturbed(trigger);
      const wanted = await result();
      expect(wanted.matches).toBeGreaterThan(NEEDS);

      let inMidRun = 0;
      for (let round = 0; round < ROUNDS; round++) {
        await kill();
        await forget();
        await ask(trigger);
        for (let kills = 0; kills < KILLS; kills++) {
          worker = await startProcess('worker', settings);
          await pause(random() * 600);
          await kill();
          if ((await open(trigger)) > 0) inMidRun++;
        }
        worker = await startProcess('worker', settings);
        await eventually(async () => expect(await open(trigger)).toBe(0));
        expect(await result()).toEqual(wanted);
      }
      process.stderr.write(
        `Figure 6, ${name}: ${ROUNDS} rounds of ${KILLS} kills -9 (${inMidRun} in mid-run), ${PEOPLE} people, ${NEEDS} needs: ` +
          `${wanted.matches} matches, SHA-256 ${wanted.digest.slice(0, 16)}… each time\n`,
      );
    },
    120_000 + ROUNDS * 180_000,
  );
});
