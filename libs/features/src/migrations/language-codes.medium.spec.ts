import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { DataSource, QueryRunner } from 'typeorm';
import { createDataSource, MIGRATION_NAMES } from '#features/data-source';
import { type TestDatabase, testDatabase } from '#testing/test-database';

const SINCE = MIGRATION_NAMES.length - MIGRATION_NAMES.indexOf('LanguageCodes1763806010000');
const id = randomUUID();

/** Rows as the version before wrote them; what they hang on is left out. */
const BEFORE: readonly string[] = [
  `INSERT INTO professional_language (professional_id, code, overall)
     VALUES ($1, 'som', 'C2'), ($1, 'so', 'B1'), ($1, 'eng', 'C1'), ($1, 'fr', 'A2'), ($1, 'ckb', 'C1')`,
  `INSERT INTO need_template (id, programme_id, name, terms, created_by, created_at)
     VALUES ($1, $1, 'Nurses', '{"title":"x","languages":[{"code":"som","minimum":"B1","preferred":"C1"},{"code":"fr","minimum":"A1","preferred":"A2"},{"code":"so","minimum":"A1","preferred":"A2"}]}', $1, now())`,
  `INSERT INTO match_profile_version (professional_id, version) VALUES ($1, 3)`,
];

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
  for (const statement of BEFORE) await runner.query(statement.replaceAll('$1', `'${id}'`));
  await runner.query('SET session_replication_role = DEFAULT');
  await dataSource.runMigrations();
});
afterAll(async () => {
  await runner.release();
  await dataSource.destroy();
  await database.drop();
});

it('keeps each language once, at its best level', async () => {
  expect(await runner.query(`SELECT code, overall FROM professional_language ORDER BY code`)).toEqual([
    { code: 'ckb', overall: 'C1' },
    { code: 'en', overall: 'C1' },
    { code: 'fr', overall: 'A2' },
    { code: 'so', overall: 'C2' },
  ]);
});

it('asks for each language once in what is kept as a text', async () => {
  const [row] = (await runner.query('SELECT terms FROM need_template')) as { terms: object }[];
  expect(row?.terms).toEqual({
    title: 'x',
    languages: [
      { code: 'so', minimum: 'B1', preferred: 'C1' },
      { code: 'fr', minimum: 'A1', preferred: 'A2' },
    ],
  });
});
