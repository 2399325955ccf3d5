import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { DataSource, QueryRunner } from 'typeorm';
import { createDataSource, MIGRATION_NAMES } from '#features/data-source';
import { type TestDatabase, testDatabase } from '#testing/test-database';

const SINCE = MIGRATION_NAMES.length - MIGRATION_NAMES.indexOf('FieldWords1763805000000');
const id = randomUUID();

/** Rows as the version before wrote them; what they hang on is left out. */
const BEFORE: readonly string[] = [
  `INSERT INTO open_item (subject, subject_id, state, holder, since, clock, steps, assignee_id, programme_id, institution_id, country)
     VALUES ('need', $1, 'SUBMITTED', 'AP', now(), 'NEED_REVIEW', '[]', $1, $1, $1, 'SO')`,
  `INSERT INTO plan_signature (placement_id, plan_version, signatory, account_id, digest, signed_at)
     VALUES ($1, 1, 'FP', $1, repeat('0', 64), now())`,
  `INSERT INTO invitation (id, account_id, kind, terms, state, asked_by, asked_at, expires_at)
     VALUES ($1, $1, 'STAND_IN', '{"kind":"STAND_IN","startsAt":"2030-01-01","endsAt":"2030-01-02"}', 'PENDING', $2, now(), now())`,
  `INSERT INTO work_view (account_id, name, filter, is_default, saved_at)
     VALUES ($1, 'Mine', '{"holders":["CO","AP"],"mineOnly":true}', false, now()),
            ($1, 'All', '{"holders":null}', false, now())`,
  `INSERT INTO domain_event (id, name, aggregate_type, aggregate_id, aggregate_version, actor_id, data, occurred_at)
     VALUES ($1, 'placement.plan-signed', 'placement', $1, 1, 'system:clock', '{"signatory":"PR","digest":"0"}', now()),
            (gen_random_uuid(), 'need.paused', 'need', $1, 1, 'system:clock', '{"side":"HOST"}', now())`,
];

/** What the rows say, under the words of now and of before. */
const READ = {
  now: `SELECT waiting_on AS party, deadline FROM work_item`,
  before: `SELECT holder AS party, clock AS deadline FROM open_item`,
};

let database: TestDatabase;
let dataSource: DataSource;
let runner: QueryRunner;
beforeAll(async () => {
  database = await testDatabase();
  dataSource = await createDataSource(database.url, 3).initialize();
  for (let i = 0; i < SINCE; i++) await dataSource.undoLastMigration();
  runner = dataSource.createQueryRunner();
  // Neither keys nor triggers: the rows stand for those of a whole programme.
  await runner.query('SET session_replication_role = replica');
  for (const statement of BEFORE)
    await runner.query(statement.replaceAll('$1', `'${id}'`).replaceAll('$2', `'system:clock'`));
  await runner.query('SET session_replication_role = DEFAULT');
});
afterAll(async () => {
  await runner.release();
  await dataSource.destroy();
  await database.drop();
});

/** The rows that a statement finds. */
const rows = async (sql: string): Promise<unknown[]> => (await runner.query(sql)) as unknown[];

const others = async () => ({
  signatories: await rows('SELECT signatory FROM plan_signature'),
  invitations: await rows(`SELECT kind, terms->>'kind' AS of FROM invitation`),
  views: await rows('SELECT filter FROM work_view ORDER BY name DESC'),
  events: await rows('SELECT data FROM domain_event ORDER BY name DESC'),
});

it('carries the rows of the version before over', async () => {
  await dataSource.runMigrations();
  expect(await runner.query(READ.now)).toEqual([{ party: 'APPROVER', deadline: 'NEED_REVIEW' }]);
  expect(await others()).toEqual({
    signatories: [{ signatory: 'FOCAL_POINT' }],
    invitations: [{ kind: 'COVER', of: 'COVER' }],
    views: [{ filter: { waitingOn: ['CASE_OFFICER', 'APPROVER'], mineOnly: true } }, { filter: {} }],
    events: [{ data: { signatory: 'PROFESSIONAL', digest: '0' } }, { data: { side: 'HOST' } }],
  });
  await expect(runner.query(`UPDATE domain_event SET data = '{}'`)).rejects.toThrow('append-only');
});

it('and back', async () => {
  for (let i = 0; i < SINCE; i++) await dataSource.undoLastMigration();
  expect(await runner.query(READ.before)).toEqual([{ party: 'AP', deadline: 'NEED_REVIEW' }]);
  expect(await others()).toMatchObject({
    signatories: [{ signatory: 'FP' }],
    invitations: [{ kind: 'STAND_IN', of: 'STAND_IN' }],
    views: [{ filter: { holders: ['CO', 'AP'], mineOnly: true } }, {}],
  });
});
