import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '#testing/eventually';
import { type MailSink, mailSink } from '#testing/mail-sink';
import { type TestDatabase, testDatabase } from '#testing/test-database';
import { testRedis } from '#testing/test-redis';

/** One round with the tests; as many as wanted with `npm run bench:kills`. */
const ROUNDS = Number(process.env['CHAOS_ROUNDS'] ?? 1);
const EVENTS = 100;
const KILLS = 3;

/** The same accidents in every run (Park and Miller, 1988). */
let seed = 20_261_122;
const random = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;

describe('a worker that is killed again and again, and a mail server that drops connections', () => {
  let database: TestDatabase;
  let sink: MailSink;
  let settings: Record<string, string>;
  let worker: ChildProcess;

  beforeAll(async () => {
    database = await testDatabase();
    sink = await mailSink({ dropsAtOnce: () => random() < 0.05, dropsAfterTaking: () => random() < 0.02 });
    const redis = await testRedis();
    settings = {
      DATABASE_URL: database.url,
      SMTP_URL: sink.url,
      LOG_LEVEL: 'info',
      DEMO: 'off',
      ...(redis && { REDIS_URL: redis }),
    };
  });
  afterEach(() => kill());
  afterAll(async () => {
    await sink.close();
    await database.drop();
  });

  async function start(): Promise<void> {
    worker = spawn(process.execPath, [join(process.cwd(), 'dist/apps/worker/src/main.js')], {
      env: { PATH: process.env['PATH'], ...settings },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const { stdout } = worker;
    await new Promise<void>((resolve, reject) => {
      stdout?.on('data', (part) => String(part).includes('"started"') && resolve());
      worker.once('exit', () => reject(new Error('the worker has ended')));
    });
  }

  async function kill(): Promise<void> {
    if (worker.exitCode !== null || worker.signalCode !== null) return;
    const ended = once(worker, 'exit');
    worker.kill('SIGKILL');
    await ended;
  }

  /** One event for each of so many people; answers the event ids. */
  async function happens(): Promise<string[]> {
    const people = Array.from({ length: EVENTS }, () => randomUUID());
    const events = Array.from({ length: EVENTS }, () => randomUUID());
    await database.sql(
      `INSERT INTO account (id, email, display_name, locale, time_zone, confirmed_at, created_at, version)
       SELECT id, id || '@example.org', 'Test person', 'en', 'UTC', now(), now(), 1 FROM unnest($1::uuid[]) id`,
      [people],
    );
    await database.sql(
      `INSERT INTO domain_event (id, name, aggregate_type, aggregate_id, aggregate_version, actor_id, data, occurred_at)
       SELECT event, 'account.restored', 'account', person, 1, 'system:test', '{}', now()
         FROM unnest($1::uuid[], $2::uuid[]) AS row (event, person)`,
      [events, people],
    );
    return events;
  }

  const ledger = (events: readonly string[]) =>
    database.sql<{ channel: string; state: string; rows: number; events: number }>(
      `SELECT channel, state, count(*)::int AS rows, count(DISTINCT event_id)::int AS events
         FROM notification WHERE event_id = ANY($1::uuid[]) GROUP BY channel, state ORDER BY channel, state`,
      [events],
    );

  it(
    'loses no notification and doubles none: the ledger has each once, and a mail sent again is the same mail',
    async () => {
      let sentAgain = 0;
      for (let round = 0; round < ROUNDS; round++) {
        await start();
        const events = await happens();
        for (let kills = 0; kills < KILLS; kills++) {
          await new Promise((resolve) => setTimeout(resolve, 200 + random() * 800));
          await kill();
          await start();
        }
        await eventually(
          async () =>
            expect(await ledger(events)).toEqual([
              { channel: 'IN_APP', state: 'SENT', rows: EVENTS, events: EVENTS },
              { channel: 'MAIL', state: 'SENT', rows: EVENTS, events: EVENTS },
            ]),
          120_000,
        );
        const ids = sink.mails.map(({ messageId = '' }) => messageId);
        const ofRound = ids.filter((id) => events.includes(id.slice(1, 37)));
        expect(new Set(ofRound).size).toBe(EVENTS);
        sentAgain += ofRound.length - EVENTS;
        await kill();
      }
      const total = ROUNDS * EVENTS;
      process.stdout.write(
        `${ROUNDS} rounds, ${ROUNDS * KILLS} kills, ${total} events: ${2 * total} rows, each once; ${sentAgain} mails sent again under their own Message-ID\n`,
      );
    },
    ROUNDS * 180_000,
  );
});
